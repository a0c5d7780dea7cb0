import { createHash } from 'node:crypto';
import { hasTool, vectorAttacks } from './attacks.mjs';
import { compiled, sourceFiles } from './files.mjs';
import { drawPage, pictureAttacks, suspectPicture } from './pictures.mjs';

const { prepareMaster } = compiled('adapters/prepare-master');
const { fillSlots } = compiled('domain/stamping/fill-slots');
const { overwrite } = compiled('domain/stamping/stamp-stream');
const { traceMarks } = compiled('adapters/trace-reader');
const { traceVerdict } = compiled('domain/stamping/trace-verdict');
const { bestRaster, readRasters } = compiled('adapters/compare-pictures');
const { openPainter } = compiled('adapters/page-pictures');

const label = { code: '7KQ2M9XA', checkUrl: 'https://shop.example/v/7KQ2M9XA' };

/** A token that is always the same for the same number, and looks like any other. */
export const tokenOf = (number) => createHash('sha256').update(`token ${number}`).digest('hex').slice(0, 10);

export const copyOf = ({ bytes, plan }, token) =>
  overwrite(bytes, 0, fillSlots(plan, { line: 'Made for Zoë Müller · order 2041 · Linden Patterns', token }));

/**
 * Each attack on a copy for each token of each file: how many named their buyer, nobody, or somebody else. No token is
 * begun when the minutes are over: the table says how many there were.
 */
export async function judgeSurvival({ tokens, minutes }, folder, say) {
  const works = [];
  for (const { name, pdf } of await sourceFiles()) works.push(await prepare(name, pdf));
  const rows = vectorAttacks.map((attack) => {
    const missing = attack.tools.find((tool) => !hasTool(tool));
    if (missing !== undefined) say(`${attack.name}: left out, ${missing} is not on this machine`);
    return { ...newRow(attack.name), missing };
  });
  const pictured = pictureAttacks.map(({ name }) => newRow(name));
  const hasPoppler = hasTool('pdftoppm');
  const ends = Date.now() + minutes * 60_000;
  let number = 0;
  for (; number < tokens && (number === 0 || Date.now() < ends); number += 1) {
    const token = tokenOf(number);
    for (const work of works) {
      const copy = copyOf(work, token);
      for (const [index, attack] of vectorAttacks.entries()) {
        if (rows[index].missing !== undefined) continue;
        count(rows[index], work.name, token, await traceMarks(await attack.change(copy, folder)));
      }
      const png = await drawPage(copy, 1, folder, hasPoppler);
      for (const [index, attack] of pictureAttacks.entries()) {
        const compared = bestRaster(await suspectPicture(attack, png), work.picture, work.view);
        const marks = readRasters([{ page: 1, ...compared }]);
        count(pictured[index], work.name, token, traceVerdict(marks, 'pictures'));
      }
    }
    say(`token ${number + 1}: ${[...rows, ...pictured].map(told).join('; ')}`);
  }
  return { tokens: number, works, rows, pictured };
}

async function prepare(name, source) {
  const outcome = await prepareMaster(source, label);
  if (outcome.kind === 'refused') throw new Error(`${name}: ${outcome.reason}`);
  const painter = await openPainter(outcome.bytes);
  const [picture, small] = [await painter.paint(1, 150), await painter.paint(1, 75)];
  await painter.close();
  return {
    name,
    source,
    bytes: outcome.bytes,
    plan: outcome.plan,
    picture,
    small,
    view: outcome.plan.pages[0],
  };
}

const newRow = (name) => ({ name, named: 0, unsure: 0, wrong: 0, all: 0, weak: new Map(), kinds: new Set() });

function count(row, work, token, { verdict, token: found, marks }) {
  row.all += 1;
  if (verdict === 'match' && found === token) {
    row.named += 1;
    for (const { kind, ok } of marks) if (ok) row.kinds.add(kind);
  } else {
    if (verdict === 'match') row.wrong += 1;
    else row.unsure += 1;
    row.weak.set(work, (row.weak.get(work) ?? 0) + 1);
  }
}

const told = ({ name, named, all, wrong }) =>
  `${name} ${named}/${all}${wrong === 0 ? '' : `, WRONG ${wrong}`}`;
