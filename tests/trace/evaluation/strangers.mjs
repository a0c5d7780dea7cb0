import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compiled } from './files.mjs';
import { copyOf, tokenOf } from './survival.mjs';

const { decodeRaster } = compiled('domain/stamping/decode-raster');
const { traceVerdict } = compiled('domain/stamping/trace-verdict');
const { decodeCoordinates, coordinateVotes } = compiled('domain/stamping/coordinates/read-coordinates');
const { traceMarks } = compiled('adapters/trace-reader');
const { samplePattern } = compiled('adapters/pattern-samples');
const { openPainter } = compiled('adapters/page-pictures');

const counts = { unmarked: 3_000, foreign: 3_000, others: 2_500, drawings: 3_000, files: 300 };

/**
 * Everything that should name nobody, or only its own buyer: how many names came out that should not have. Anything
 * with a name counts as wrong where the token is not the copy's own.
 */
export async function judgeStrangers(works, share, say) {
  const random = seeded(7);
  const small = works.filter(({ name }) => name !== 'A0 sheet');
  const rows = [];
  const run = async (name, many, one) => {
    const row = { name, all: 0, wrong: 0, unsure: 0, own: 0 };
    for (let number = 0; number < Math.max(1, Math.round(many * share)); number += 1) {
      const { verdict, token, own } = await one(number);
      row.all += 1;
      if (verdict === 'match' && token === own) row.own += 1;
      else if (verdict === 'match') row.wrong += 1;
      else row.unsure += 1;
    }
    rows.push(row);
    say(`${name}: ${row.all} tried, ${row.wrong} wrong names`);
  };
  const pictureOf = (marks) =>
    traceVerdict(
      marks.map((mark) => ({ kind: 'raster', page: 1, ...mark })),
      'pictures',
    );

  await run('pictures of unmarked pages, with noise', counts.unmarked, (number) => {
    const { small: master, view } = small[number % small.length];
    return pictureOf(decodeRaster([{ suspect: noisy(master, random), master, view }]));
  });
  const foreign = [];
  for (let seed = 100; seed < 112; seed += 1) foreign.push(await drawn(await samplePattern([{}], seed)));
  await run("pictures of other people's pages", counts.foreign, (number) => {
    const { small: master, view } = small[number % small.length];
    return pictureOf(
      decodeRaster([{ suspect: noisy(foreign[number % foreign.length], random), master, view }]),
    );
  });
  const marked = [];
  for (const work of small) {
    for (let number = 0; number < Math.max(2, Math.round(4 * share)); number += 1) {
      const token = tokenOf(500 + number);
      marked.push({ work, token, picture: await drawn(copyOf(work, token)) });
    }
  }
  await run("pictures of other buyers' copies, with noise", counts.others, (number) => {
    const { work, token, picture } = marked[number % marked.length];
    const suspect = noisy(picture, random);
    return { ...pictureOf(decodeRaster([{ suspect, master: work.small, view: work.view }])), own: token };
  });
  await run('drawings of points that were never marked', counts.drawings, () => {
    const points = Array.from({ length: 200 + Math.floor(random() * 800) }, () => ({
      x: random() * 500,
      y: random() * 500,
    }));
    const marks = decodeCoordinates([coordinateVotes(points)]);
    return traceVerdict(
      marks.map((mark) => ({ kind: 'coordinates', ...mark })),
      'content',
    );
  });
  const corpus = corpusFiles();
  if (corpus.length === 0) say('TEST_DATA holds no preflight folder: files of other people are left out.');
  else
    await run(
      "files of other people's (PDF, SVG, DXF)",
      Math.min(counts.files, corpus.length) / share,
      (number) => traceMarks(readFileSync(corpus[number % corpus.length])),
    );
  await run('masters and their originals, as files', 8 * small.length, (number) => {
    const work = small[number % small.length];
    return traceMarks(number % 2 === 0 ? work.bytes : work.source);
  });
  return rows;
}

async function drawn(pdf) {
  const painter = await openPainter(pdf);
  try {
    return await painter.paint(1, 75);
  } finally {
    await painter.close();
  }
}

/** A few strips of noise over a picture: cheap, and enough to turn what the decoder sees of it. */
function noisy(image, random) {
  const data = Uint8Array.from(image.data);
  const strength = 10 + random() * 60;
  const shift = Math.floor(random() * 65_536);
  for (let at = 0; at < data.length; at += 1) {
    const grain = grains[(at + shift + (at >> 9)) & 65_535];
    data[at] = Math.max(0, Math.min(255, data[at] + grain * strength));
  }
  return { ...image, data };
}

const grains = Float32Array.from({ length: 65_536 }, seededGrain(3));

function seededGrain(seed) {
  const random = seeded(seed);
  return () => random() - 0.5;
}

function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function corpusFiles() {
  const folder = path.join(process.env.TEST_DATA ?? process.env.SELVEDGE_DATA ?? '', 'preflight');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.(pdf|svg|dxf)$/i.test(name))
    .map((name) => path.join(folder, name))
    .filter((file) => readFileSync(file).length < 400_000)
    .sort();
}
