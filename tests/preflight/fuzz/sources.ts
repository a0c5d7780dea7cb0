import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { demoPatterns } from '../../../src/cli/demo/patterns';

export interface Source {
  name: string;
  bytes: Buffer;
}

/** Larger ones only make the same faults rarer. */
const MOST_BYTES = 400_000;

/** A garment, a thing of wood, one of yarn: every kind of file the demo has. */
const fewPatterns = ['linden-a-line-skirt', 'tit-nest-box', 'meadow-blanket'];

/** The demo's files and some made by hand; and the corpus, where it is at hand. */
export async function fuzzSources(data: string | undefined): Promise<Source[]> {
  const demo = await Promise.all(
    demoPatterns
      .filter(({ slug }) => fewPatterns.includes(slug))
      .map(async ({ versions }) => (await versions[0]?.files()) ?? []),
  );
  const corpus = data === undefined ? [] : filesBelow(join(data, 'preflight'));
  const all = [...demo.flat(), ...(await handmade()), ...corpus];
  return all.filter(
    ({ name, bytes }) => /\.(?:pdf|svg|dxf|png|jpe?g|webp|gif)$/i.test(name) && bytes.length <= MOST_BYTES,
  );
}

function filesBelow(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size <= MOST_BYTES)
    .map((path) => ({ name: path.slice(folder.length + 1), bytes: readFileSync(path) }));
}

async function handmade(): Promise<Source[]> {
  const art =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200mm" height="200mm" viewBox="0 0 200 200"><style>.a{font:12px X}</style>' +
    '<g transform="scale(2)"><circle cx="40" cy="40" r="30"/><text class="a">Cut 2</text></g>' +
    '<image width="9" height="9" href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"/></svg>';
  const drawn = sharp(Buffer.from(art)).flatten({ background: '#fff' }).resize(900, 700);
  const blocks = [
    '0',
    'SECTION',
    '2',
    'BLOCKS',
    '0',
    'BLOCK',
    '2',
    'A',
    '0',
    'LINE',
    '8',
    'CUT',
    '10',
    '0',
    '20',
    '0',
    '11',
    '9',
    '21',
    '9',
  ];
  const placed = ['0', 'INSERT', '2', 'A', '10', '5', '20', '5', '41', '2', '0', 'ENDBLK', '0', 'ENDSEC'];
  const entities = [
    '0',
    'SECTION',
    '2',
    'ENTITIES',
    '0',
    'INSERT',
    '2',
    'A',
    '10',
    '1',
    '20',
    '1',
    '0',
    'ENDSEC',
    '0',
    'EOF',
    '',
  ];
  return [
    { name: 'hand.svg', bytes: Buffer.from(art) },
    { name: 'hand.dxf', bytes: Buffer.from([...blocks, ...placed, ...entities].join('\n')) },
    { name: 'hand.jpg', bytes: await drawn.clone().withIccProfile('p3').jpeg().toBuffer() },
    { name: 'hand.webp', bytes: await drawn.clone().webp().toBuffer() },
    { name: 'hand.gif', bytes: await drawn.clone().gif().toBuffer() },
    { name: 'hand.png', bytes: await drawn.clone().png().toBuffer() },
  ];
}
