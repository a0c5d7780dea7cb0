import { createRequire } from 'node:module';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFreeSewing } from './free-sewing.mjs';

/** `npm run eval:tagging`: measures the engine that needs no network and writes docs/accuracy/tagging.md. */
const root = path.resolve(import.meta.dirname, '../..');
const data = process.env.TEST_DATA ?? process.env.SELVEDGE_DATA;
const folder = path.join(data ?? '', 'tagging/freesewing');
if (data === undefined || !existsSync(folder)) {
  console.error('Set TEST_DATA to the folder that holds tagging/freesewing.');
  process.exit(2);
}
const require = createRequire(import.meta.url);
const load = (name) => require(path.join(root, 'dist/src', name));
const { suggestByRules } = load('plugins/tagging/domain/rules/rules-engine.js');
const { createTermBook } = load('plugins/tagging/domain/rules/term-book.js');
const { screen } = load('plugins/tagging/domain/evidence/screen.js');
const { vocabulary: seed } = load('api/facet/seed/vocabulary.js');

/** Makers' labels that the vocabulary has a term for; the others cannot be right or wrong. */
const techniques = {
  dart: 'sewing-darts',
  stretch: 'sewing-stretch',
  knitBinding: 'sewing-bias-binding',
  setSleeve: 'sewing-set-in-sleeve',
  weltPocket: 'sewing-welt-pocket',
  lining: 'sewing-lining',
  princessSeam: 'sewing-princess-seams',
  interfacing: 'sewing-interfacing',
  flatFelledSeam: 'sewing-flat-felled-seam',
  button: 'closure-buttons',
  zipper: 'closure-zip',
  fly: 'closure-zip',
  elastic: 'closure-elastic',
};
const judged = new Set(Object.values(techniques));
/** One label stands for several of our garments. */
const garments = {
  tops: ['top', 't-shirt', 'shirt', 'blouse', 'sweater', 'hoodie', 'cardigan', 'waistcoat', 'jacket', 'coat'],
  coats: ['coat', 'jacket'],
  underwear: ['underwear', 'top'],
  trousers: ['trousers', 'jeans', 'shorts'],
  bottoms: ['trousers', 'jeans', 'shorts', 'skirt', 'swimwear', 'underwear', 'leggings'],
  skirts: ['skirt'],
  swimwear: ['swimwear', 'shorts'],
  hats: ['hat'],
};

const vocabulary = {
  version: 'seed',
  facets: seed.map(({ key, crafts, terms, en, de }) => ({
    key,
    crafts,
    name: { en, de },
    terms: terms.map((term) => ({
      key: term.key,
      documentId: term.key,
      names: { en: term.en[0], de: term.de[0] },
      words: { en: term.en, de: term.de },
    })),
  })),
};
const book = createTermBook(vocabulary);
const { docs, hash } = readFreeSewing(folder);
const longEnough = (doc) =>
  (docs.find(({ design, language }) => design === doc.design && language === 'en')?.words ?? 0) >= 500;
const verbose = process.argv.includes('--verbose');

function suggest(doc) {
  const reading = {
    title: doc.design,
    craft: 'sewing',
    cover: null,
    hidden: { white: 0, tiny: 0, offPage: 0, invisible: 0, hiddenLayer: 0 },
    pages: [{ fileId: 'f', fileName: 'f', page: 1, text: doc.text }],
  };
  const begun = performance.now();
  const candidates = suggestByRules(reading, vocabulary, book);
  const ms = performance.now() - begun;
  const { kept, unsupported } = screen({ candidates, proposals: [] }, reading, vocabulary, book);
  const terms = (facet) => kept.filter((one) => one.facet === facet).map(({ value }) => value.term);
  return { terms, kept, unsupported, quotes: kept.flatMap(({ evidence }) => evidence).length, ms };
}

const results = docs.map((doc) => ({ doc, ...suggest(doc) }));

function techniqueCounts(rows) {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const { doc, terms } of rows) {
    const truth = new Set(doc.techniques.flatMap((label) => techniques[label] ?? []));
    const said = new Set(
      [...terms('sewing-technique'), ...terms('closure')].filter((term) => judged.has(term)),
    );
    const [fp, fn] = [[...said].filter((one) => !truth.has(one)), [...truth].filter((one) => !said.has(one))];
    sum.tp += said.size - fp.length;
    sum.fp += fp.length;
    sum.fn += fn.length;
    if (verbose) console.log(doc.language, doc.design, 'too much:', fp.join(' '), '| missed:', fn.join(' '));
  }
  return sum;
}

function garmentCounts(rows) {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const { doc, terms } of rows) {
    const labels = doc.tags.filter((tag) => garments[tag] !== undefined);
    if (labels.length === 0) continue;
    const right = new Set(labels.flatMap((tag) => garments[tag].map((key) => `garment-${key}`)));
    const [first] = terms('garment');
    if (verbose) console.log(doc.language, doc.design, labels.join(), '→', terms('garment').join(' '));
    if (first === undefined) sum.fn += 1;
    else if (right.has(first)) sum.tp += 1;
    else {
      sum.fp += 1;
      sum.fn += 1;
    }
  }
  return sum;
}

/** The interval of Wilson at 95 %. */
function wilson(hits, n) {
  if (n === 0) return 'n = 0';
  const z = 1.96;
  const p = hits / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return `${p.toFixed(2)} (${Math.max(0, middle - half).toFixed(2)}–${(middle + half).toFixed(2)})`;
}

function row(name, rows, { tp, fp, fn }) {
  const f1 = tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
  return `| ${name} | ${rows.length} | ${tp}, ${fp}, ${fn} | ${wilson(tp, tp + fp)} | ${wilson(tp, tp + fn)} | ${f1.toFixed(2)} |`;
}

const rich = results.filter(({ doc }) => longEnough(doc));
/** A translation that is mostly English would measure English a second time. */
const of = (rows, language) =>
  rows.filter(({ doc }) => doc.language === language && (language === 'en' || doc.translated >= 0.5));
const lines = ['en', 'de', 'fr', 'es', 'nl'].flatMap((language) => [
  row(`techniques and closures, ${language}`, of(rich, language), techniqueCounts(of(rich, language))),
  row(`garment, first suggestion, ${language}`, of(rich, language), garmentCounts(of(rich, language))),
]);
const all = [
  row('techniques and closures, en, stubs included', of(results, 'en'), techniqueCounts(of(results, 'en'))),
];
const unsupported = results.reduce((sum, one) => sum + one.unsupported, 0);
const quotes = results.reduce((sum, one) => sum + one.quotes, 0);
const slowest = Math.max(...results.map(({ ms }) => ms));

const page = `# How well tagging reads

Written by \`npm run eval:tagging\`; run it again after a change of the rules. Data: ${docs.length} documents of ${new Set(docs.map(({ design }) => design)).size} designs from FreeSewing (MIT), labelled by their makers; sha256 ${hash.slice(0, 16)}….

**Read this first.** The data is small: intervals are wide, and differences of a few hundredths mean nothing. It is the open half of a split, and its texts and labels were seen while the rules and word lists were written, so the numbers are of a *development set* and flatter. Labels belong to the design, not to the text: a technique can be right and never be mentioned, and one that the text plainly has can be missing (four designs sew darts that their makers did not list), which counts as too much here. Most translations are English for the most part; only documents of which at least half the lines are translated are counted for another language, which leaves next to none, and they tell the same designs again. Nothing here has an explicit skill level, sizes, a seam allowance as a label, or a cover, so those are not measured; they are proven by examples in the unit tests only.

## Engine \`rules\`, no network

Designs whose English text has 500 words or more. Precision and recall with the 95 % interval of Wilson over single decisions.

| what | documents | right, too much, missed | precision | recall | F1 |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
${all.join('\n')}

${Object.keys(techniques).length} of the makers' labels have a term in our vocabulary; \`hem\`, \`curvedSeam\`, \`precision\`, \`flatSleeve\`, \`boning\`, \`pocket\`, \`ribbing\` and \`block\` have none and are left out on both sides. Garment counts as right when the first suggestion is one of ours that the makers' broader tag covers.

Every suggestion carries a quote found on its page: ${quotes} quotes, ${unsupported} suggestions dropped for want of one.

## Engine \`openai\`

Not run: no model was at hand. It is tested against a scripted server, which says nothing of a model's quality.
`;
const file = path.join(root, 'docs/accuracy/tagging.md');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, page);
console.log([...lines, ...all].join('\n'));
console.log(
  `slowest document ${slowest.toFixed(1)} ms; ${quotes} quotes, ${unsupported} unsupported; written to docs/accuracy/tagging.md`,
);
