import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cisFemaleAdult, cisMaleAdult } from '@freesewing/models';
import { cutLine, strokesOf } from './cut-line.mjs';
import { designs } from './designs.mjs';
import { area, boxOf, encode, flatten, subpathsOf } from './path-data.mjs';

const out = new URL('../../src/cli/demo/drafts/', import.meta.url);
const SEAM_ALLOWANCE_MM = 10;

const classOf = (path) => ` ${path.attributes.get('class') ?? ''} `;
const shown = (part) =>
  Object.entries(part.paths).filter(([, path]) => path.hidden !== true && !/ hidden /.test(classOf(path)));

await mkdir(out, { recursive: true });
for (const design of designs) {
  const drafted = await draft(design);
  const text = JSON.stringify(drafted);
  await writeFile(new URL(`${design.file}.json`, out), `${text}\n`);
  const { sizes, pieces } = drafted;
  console.log(`${design.file}: ${sizes.length} sizes, ${pieces.length} pieces, ${text.length} bytes`);
}

async function draft({ file, design, options = {}, sizes, body, pieces, cut = {}, outline = {} }) {
  const made = await import(`@freesewing/${design}`);
  const Design = made[design[0].toUpperCase() + design.slice(1)];
  const bodies = sizes.map(bodyOf);
  const drafts = bodies.map((measurements) => {
    const pattern = new Design({
      measurements,
      options,
      sa: SEAM_ALLOWANCE_MM,
      complete: true,
      units: 'metric',
    });
    pattern.draft();
    const [error] = [...(pattern.store.logs?.error ?? []), ...(pattern.setStores[0].logs?.error ?? [])];
    if (error !== undefined) throw new Error(`${design}: ${String(error)}`);
    return pattern;
  });
  const { version } = JSON.parse(
    await readFile(new URL(`./node_modules/@freesewing/${design}/package.json`, import.meta.url), 'utf8'),
  );
  return {
    source: `@freesewing/${design}@${version}`,
    seamAllowanceMm: SEAM_ALLOWANCE_MM,
    sizes: sizes.map(({ label }, at) => ({
      label,
      body: Object.fromEntries(body.map((name) => [name, Math.round(bodies[at][name])])),
    })),
    pieces: Object.entries(pieces).map(([key, [en, de]]) => {
      const name = Object.entries(drafts[0].parts[0]).find(
        ([part, { hidden }]) => hidden !== true && part.split('.')[1] === key,
      )?.[0];
      if (name === undefined) throw new Error(`${file}: no piece ${key}`);
      const drawn = drafts.map((pattern) => drawPiece(pattern.parts[0][name], outline[key]));
      return {
        key,
        name: { en, de },
        cut: cut[key] ?? cutOf(drafts[0].setStores[0].get(['cutlist', name])),
        ...onPiece(drafts[0].parts[0][name], drawn[0].middle),
        sizes: drawn.map(({ drawing }) => drawing),
      };
    }),
  };
}

/** FreeSewing's own standard sizes; what lies between two of them is interpolated. */
function bodyOf({ set, number, measurements }) {
  const known = set === 'men' ? cisMaleAdult : cisFemaleAdult;
  if (measurements !== undefined) return { ...known[38], ...measurements };
  const lower = Math.min(Math.floor(number / 2) * 2, set === 'men' ? 48 : 44);
  const share = (number - lower) / 2;
  return Object.fromEntries(
    Object.entries(known[lower]).map(([name, value]) => [
      name,
      value + (known[lower + 2][name] - value) * share,
    ]),
  );
}

function cutOf(list) {
  const found = new Map();
  for (const [material, cuts] of Object.entries(list?.materials ?? {})) {
    for (const { cut, onFold } of cuts) {
      const key = `${material} ${String(Boolean(onFold))}`;
      const one = found.get(key) ?? { of: material, pieces: 0, ...(onFold ? { onFold: true } : {}) };
      found.set(key, { ...one, pieces: one.pieces + cut });
    }
  }
  return [...found.values()];
}

function drawPiece(part, outlineName) {
  const paths = shown(part).filter(([name]) => !name.startsWith('__macro_'));
  const names = outlineName === undefined ? ['seam', 'outline', 'frontPocketSeam', 'pocket'] : [outlineName];
  const [seamName, seamPath] = names
    .map((name) => paths.find(([own]) => own === name))
    .find((found) => found !== undefined);
  const seam = { ...subpathsOf(seamPath)[0], closed: true };
  const strokes = strokesOf(paths.filter(([, path]) => / sa /.test(classOf(path))).map(([, path]) => path));
  const cut = cutLine(seam, strokes);
  const marks = paths.filter(
    ([name, path]) =>
      name !== seamName &&
      !/ (sa|contrast|scalebox) /.test(classOf(path)) &&
      / (dashed|dotted|help|lashed|fabric|note|mark|lining|stroke-sm) /.test(classOf(path)),
  );
  const [left, top, right, bottom] = boxOf(flatten(cut));
  const notches = Object.values(part.snippets)
    // Some designs leave a mark where a point was before it was rotated.
    .filter(({ anchor: { x, y } }) => x > left - 2 && x < right + 2 && y > top - 2 && y < bottom + 2)
    .filter(({ def }) => /notch|button|snap|eyelet/.test(def))
    .map(({ def, anchor }) => [def, Math.round(anchor.x * 10), Math.round(anchor.y * 10)]);
  return {
    middle: middleOf(flatten(cut)),
    drawing: {
      cut: encode([cut]),
      ...(cut === seam ? {} : { seam: encode([seam]) }),
      ...(marks.length === 0 ? {} : { marks: marks.map(([, path]) => encode(subpathsOf(path))) }),
      ...(notches.length === 0 ? {} : { points: notches }),
    },
  };
}

/** What is the same for all sizes, taken from the smallest: straight of grain, fold, a place for the name. */
function onPiece(part, middle) {
  const line = (word) => {
    const found = shown(part).find(([name]) =>
      new RegExp(`__macro_(grainline|cutonfold)_.*${word}.*_line|__macro_${word}_.*_line`).test(name),
    );
    if (found === undefined) return undefined;
    const ends = flatten(subpathsOf(found[1])[0]);
    const [from, to] = [ends[0], ends.at(-1)];
    return {
      at: [...from, ...to].map((value) => Math.round(value * 10)),
      path: encode(subpathsOf(found[1])),
    };
  };
  const grain = line('grainline');
  const fold = line('cutonfold');
  return {
    middle: middle.map((value) => Math.round(value * 10)),
    ...(grain === undefined ? {} : { grain: grain.at }),
    ...(fold === undefined ? {} : { fold: fold.path }),
  };
}

/** Where the largest circle fits, by looking at a grid: x, y, radius. */
function middleOf(points) {
  const [left, top, right, bottom] = boxOf(points);
  const dense = points.flatMap((point, at) => {
    const next = points[(at + 1) % points.length];
    const steps = Math.max(1, Math.ceil(Math.hypot(next[0] - point[0], next[1] - point[1]) / 10));
    return Array.from({ length: steps }, (_, step) =>
      [0, 1].map((axis) => point[axis] + ((next[axis] - point[axis]) * step) / steps),
    );
  });
  let best = [(left + right) / 2, (top + bottom) / 2, 0];
  for (let column = 1; column < 30; column += 1) {
    for (let row = 1; row < 30; row += 1) {
      const x = left + ((right - left) * column) / 30;
      const y = top + ((bottom - top) * row) / 30;
      if (!isInside(points, x, y)) continue;
      const room = Math.min(...dense.map(([px, py]) => Math.hypot(px - x, py - y)));
      if (room > best[2] + 0.5) best = [x, y, room];
    }
  }
  if (area(points) === 0) throw new Error('A piece without an area');
  return best;
}

function isInside(points, x, y) {
  let inside = false;
  points.forEach(([ax, ay], at) => {
    const [bx, by] = points[(at + 1) % points.length];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
