import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { openEditor } from './support/editor.mjs';
import { figure } from './support/figure.mjs';
import { watchMemory } from './support/memory.mjs';
import { writePatternPdf } from './support/pattern-pdf.mjs';
import { installedPeers, timePeer } from './support/pdf-peers.mjs';
import { openPreflight } from './support/preflight-pool.mjs';
import { summarise } from './support/summarise.mjs';
import { withTempFolder } from './support/temp-folder.mjs';
import { withApp } from './support/with-app.mjs';

const { parse } = createRequire(import.meta.url)('csv-parse/sync');
const question = 'How fast is preflight, what does it take, and does an upload make others wait?';
const rounds = { large: 5, real: 3, uploads: 8 };
const mostReal = 40;
const big = { photos: 20, tiles: 40, bytes: 20_000_000 };
const small = { photos: 5, tiles: 15, bytes: 2_000_000 };

await figure('preflight', question, () =>
  withTempFolder(async (folder) => {
    const files = {
      big: path.join(folder, 'template-A4.pdf'),
      small: path.join(folder, 'instructions-en.pdf'),
    };
    await writePatternPdf(files.big, big);
    await writePatternPdf(files.small, small);
    const peers = await installedPeers();
    const preflight = openPreflight(folder);
    try {
      const large = await measureLarge(preflight, files, peers);
      const real = await measureReal(preflight, peers);
      const starving = await measureStarving(files.small);
      return {
        measures: [...large.measures, ...real.measures, ...starving.measures],
        notes: [...large.notes, ...real.notes, ...starving.notes],
      };
    } finally {
      await preflight.close();
    }
  }),
);

/** The two files that are made here, by a child that is started for them and by one that is there. */
async function measureLarge(preflight, files, peers) {
  const found = { cold: [], warm: [], small: [], smallCold: [], memory: [] };
  const theirs = Object.fromEntries(peers.map(([name]) => [name, []]));
  await preflight.warm(files.small);
  for (let round = 0; round < rounds.large; round += 1) {
    const { result, largestChild } = await watchMemory(process.pid, () => preflight.cold(files.big));
    found.memory.push((largestChild * 1_000_000) / 1024 / 1024);
    found.cold.push(result.ms);
    found.warm.push((await preflight.warm(files.big)).ms);
    found.smallCold.push((await preflight.cold(files.small)).ms);
    found.small.push((await preflight.warm(files.small)).ms);
    // The peers take half a minute for the large file; the small one compares as well.
    for (const [name, command] of peers) theirs[name].push(await timePeer(command, files.small));
  }
  const compared = peers.map(([name]) => ({ name, values: theirs[name] }));
  const bytes = await Promise.all([files.big, files.small].map(async (file) => (await stat(file)).size));
  return {
    measures: [
      { name: '60 pages, 20 MB, child started for it', unit: 'ms', values: found.cold, aim: { most: 2_000 } },
      { name: '60 pages, 20 MB, child there', unit: 'ms', values: found.warm, aim: { most: 2_000 } },
      { name: '60 pages, 20 MB, peak of the child', unit: 'MiB', values: found.memory, aim: { most: 400 } },
      {
        name: '20 pages, 2 MB, child there',
        unit: 'ms',
        values: found.small,
        aim: { most: 300 },
        peers: compared,
      },
      {
        name: '20 pages, 2 MB, child started for it',
        unit: 'ms',
        values: found.smallCold,
        aim: { most: 300 },
      },
    ],
    notes: [
      `Files made here: ${big.photos} and ${small.photos} pages with a photo and words, ${big.tiles} and ${small.tiles} tiles that draw one shared sheet; ${bytes.map((one) => (one / 1_000_000).toFixed(1)).join(' and ')} MB.`,
    ],
  };
}

/** Real PDFs, each by us and by the peers in the same round; one value a file is the median of its rounds. */
async function measureReal(preflight, peers) {
  const files = await realFiles();
  if (files.length === 0) return { measures: [], notes: ['TEST_DATA is not set: real files are left out.'] };
  const ratios = { sum: [], ...Object.fromEntries(peers.map(([name]) => [name, []])) };
  const own = { warm: [], cold: [] };
  const cold = [];
  for (const file of files) {
    const times = { warm: [], cold: [], ...Object.fromEntries(peers.map(([name]) => [name, []])) };
    for (let round = 0; round < rounds.real; round += 1) {
      times.warm.push((await preflight.warm(file)).ms);
      times.cold.push((await preflight.cold(file)).ms);
      for (const [name, command] of peers) times[name].push(await timePeer(command, file));
    }
    const middle = (name) => summarise(times[name]).median;
    const sum = peers.reduce((all, [name]) => all + middle(name), 0);
    own.warm.push(middle('warm'));
    own.cold.push(middle('cold'));
    ratios.sum.push(middle('warm') / sum);
    cold.push(middle('cold') / sum);
    for (const [name] of peers) ratios[name].push(middle('warm') / middle(name));
  }
  const alone = peers.map(([name]) => ({
    name: `real PDFs, ours to ${name} alone, child there`,
    unit: '×',
    values: ratios[name],
    aim: { most: 0.5 },
  }));
  return {
    measures: [
      { name: 'real PDFs, ours, child there', unit: 'ms', values: own.warm },
      { name: 'real PDFs, ours, child started for it', unit: 'ms', values: own.cold },
      {
        name: 'real PDFs, ours to the sum of the peers, child there',
        unit: '×',
        values: ratios.sum,
        aim: { most: 0.5 },
      },
      {
        name: 'real PDFs, ours to the sum of the peers, child started for it',
        unit: '×',
        values: cold,
        aim: { most: 0.5 },
      },
      ...alone,
    ],
    notes: [
      `${files.length} real PDFs, the largest of the corpus that qpdf finds nothing wrong with; one value a file.`,
    ],
  };
}

async function realFiles() {
  const folder = path.join(process.env.TEST_DATA ?? '', 'preflight');
  const manifest = path.join(folder, 'manifest.csv');
  if (process.env.TEST_DATA === undefined || !existsSync(manifest)) return [];
  const rows = parse(await readFile(manifest), { columns: true });
  return rows
    .filter(({ file, labels }) => file.endsWith('.pdf') && labels.split(';').includes('qpdf_check=0'))
    .sort((one, other) => Number(other.bytes) - Number(one.bytes))
    .slice(0, mostReal)
    .map(({ file }) => path.join(folder, file));
}

/** How long a read of the catalogue takes while eight files are uploaded at once, and while nothing is. */
function measureStarving(file) {
  return withApp({}, async (app) => {
    const editor = await openEditor(app);
    const versionId = await editor.makeVersion(await editor.makePattern('bench-preflight'), '1.0.0');
    const read = async () => {
      const begun = performance.now();
      const path_ = '/content-manager/collection-types/api::pattern.pattern?page=1&pageSize=20';
      const answer = await fetch(new URL(path_, app.url), {
        headers: { authorization: editor.authorization },
      });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`a read of the catalogue: ${answer.status}`);
      return performance.now() - begun;
    };
    const readUntil = async (isDone, atLeast) => {
      const times = [];
      while (times.length < atLeast || !isDone()) times.push(await read());
      return times;
    };
    for (let warm = 0; warm < 50; warm += 1) await read();
    const [quiet, busy, ratios, seconds] = [[], [], [], []];
    for (let round = 0; round < 3; round += 1) {
      const calm = p95(await readUntil(() => true, 150));
      const begun = performance.now();
      let left = rounds.uploads;
      const uploads = Array.from({ length: rounds.uploads }, (_, index) =>
        editor
          .putFile(versionId, file, `part-${round}-${index}-instructions-en.pdf`)
          .then(({ status, body }) => {
            if (status !== 201 && status !== 422) throw new Error(`upload: ${status} ${body}`);
          })
          .finally(() => (left -= 1)),
      );
      const [times] = await Promise.all([readUntil(() => left === 0, 20), ...uploads]);
      seconds.push((performance.now() - begun) / 1000);
      quiet.push(calm);
      busy.push(p95(times));
      ratios.push(p95(times) / calm);
    }
    return {
      measures: [
        {
          name: 'read of the catalogue, p95, eight uploads at once to quiet',
          unit: '×',
          values: ratios,
          aim: { most: 3 },
        },
        { name: 'read of the catalogue, p95, eight uploads at once', unit: 'ms', values: busy },
        { name: 'read of the catalogue, p95, quiet', unit: 'ms', values: quiet },
        { name: 'eight uploads of 2 MB', unit: 's', values: seconds },
      ],
      notes: [
        'Reads of a page of 20 patterns, one after the other, by the process that measures, on the same cores.',
      ],
    };
  });
}

function p95(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1];
}
