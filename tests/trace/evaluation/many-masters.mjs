import sharp from 'sharp';
import { compiled } from './files.mjs';
import { copyOf, tokenOf } from './survival.mjs';

const { MasterSearch } = compiled('domain/stamping/picture/find-master');
const { pagePrint, printsOfSuspect, PRINT_BYTES } = compiled('domain/stamping/picture/page-print');
const { samplePattern } = compiled('adapters/pattern-samples');
const { openPainter } = compiled('adapters/page-pictures');

const masters = 10_000;
const pagesEach = 4;
const realPages = 60;

/** Looks for each work's page, aslant and in grey, among ten thousand masters of four pages. */
export async function searchAmongMany(works) {
  const others = await printsOfOthers();
  const own = [];
  for (const work of works) own.push({ work, print: pagePrint(await picture(copyOf(work, tokenOf(1)))) });
  const rows = [];
  for (const { work } of own) {
    const suspect = await aslant(await picture(copyOf(work, tokenOf(9))));
    const began = performance.now();
    const search = new MasterSearch([printsOfSuspect(suspect)]);
    others.forEach((print, index) =>
      search.look(`m${Math.floor(index / pagesEach)}`, (index % pagesEach) + 1, print),
    );
    for (const { work: other, print } of own) search.look(other.name, 1, print);
    const [first, second] = search.found();
    rows.push({
      name: work.name,
      isFound: first?.master === work.name,
      likeness: first?.likeness ?? 0,
      next: second?.likeness ?? 0,
      seconds: (performance.now() - began) / 1000,
    });
  }
  return { masters, pagesEach, realPages, rows };
}

/** Prints of real drawings, and of those moved, mirrored and mixed: drawing forty thousand pages would take an hour. */
async function printsOfOthers() {
  const pdf = await samplePattern(
    Array.from({ length: realPages }, () => ({})),
    9_001,
  );
  const painter = await openPainter(pdf);
  const real = [];
  for (let page = 1; page <= realPages; page += 1) real.push(pagePrint(await painter.paint(page, 40)));
  await painter.close();
  let state = 5;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  return Array.from({ length: masters * pagesEach }, () => {
    const [one, other] = [real[Math.floor(random() * realPages)], real[Math.floor(random() * realPages)]];
    const [share, shift, isMirrored] = [random(), Math.floor(random() * PRINT_BYTES), random() < 0.5];
    return Int8Array.from({ length: PRINT_BYTES }, (_, at) => {
      const place = isMirrored ? PRINT_BYTES - 1 - at : at;
      return Math.round(one[place] * share + other[(place + shift) % PRINT_BYTES] * (1 - share));
    });
  });
}

async function picture(pdf) {
  const painter = await openPainter(pdf);
  try {
    return await painter.paint(1, 40);
  } finally {
    await painter.close();
  }
}

async function aslant({ width, height, data }) {
  const turned = sharp(data, { raw: { width, height, channels: 1 } })
    .rotate(1.6, { background: '#ffffff' })
    .greyscale()
    .toColourspace('b-w')
    .raw();
  const { data: raw, info } = await turned.toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    data: Uint8Array.from({ length: info.width * info.height }, (_, at) => raw[at * info.channels]),
  };
}
