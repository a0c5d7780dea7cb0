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

/** Each attack on a copy for each token of each file: how many named their buyer, nobody, or somebody else. */
export async function judgeSurvival(tokens, folder, say) {
  const works = [];
  for (const { name, pdf } of await sourceFiles()) {
    const outcome = await prepareMaster(pdf, label);
    if (outcome.kind === 'refused') throw new Error(`${name}: ${outcome.reason}`);
    const painter = await openPainter(outcome.bytes);
    const picture = await painter.paint(1, 150);
    const small = await painter.paint(1, 100);
    await painter.close();
    works.push({
      name,
      source: pdf,
      bytes: outcome.bytes,
      plan: outcome.plan,
      picture,
      small,
      view: outcome.plan.pages[0],
    });
  }
  const missing = (tools) => tools.find((tool) => !hasTool(tool));
  const rows = [];
  for (const attack of vectorAttacks) {
    const row = newRow(attack.name);
    rows.push(row);
    row.missing = missing(attack.tools);
    if (row.missing !== undefined) {
      say(`${attack.name}: left out, ${row.missing} is not on this machine`);
      continue;
    }
    for (const work of works) {
      for (let number = 0; number < tokens; number += 1) {
        const token = tokenOf(number);
        const suspect = await attack.change(copyOf(work, token), folder);
        count(row, work.name, token, await traceMarks(suspect));
      }
    }
    say(told(row));
  }
  const hasPoppler = hasTool('pdftoppm');
  const pictured = pictureAttacks.map(({ name }) => newRow(name));
  for (const work of works) {
    // A sheet of A0 has eight times the pixels; fewer of it keep the run short.
    const many = work.name === 'A0 sheet' ? Math.ceil(tokens / 5) : tokens;
    for (let number = 0; number < many; number += 1) {
      const token = tokenOf(number);
      const png = await drawPage(copyOf(work, token), 1, folder, hasPoppler);
      for (const [index, attack] of pictureAttacks.entries()) {
        const suspect = await suspectPicture(attack, png);
        const compared = bestRaster(suspect, work.picture, work.view);
        const marks = readRasters([{ page: 1, ...compared }]);
        count(pictured[index], work.name, token, traceVerdict(marks, 'pictures'));
      }
    }
    say(`pictures of ${work.name}: ${pictured.map(told).join('; ')}`);
  }
  return { works, rows, pictured };
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
