import { run as readPdfText } from '../../../../kernel/reading/readers/pdf-text';
import { runOnBytes } from '../../../../kernel/reading/readers/run-on-bytes.suite';
import { workCrochet, workKnitting } from '../../making/yarn/printed-rows.suite';
import type { DemoPattern } from '../demo-pattern';
import { fernBeanie, fernCrown } from './fern-beanie';
import { heathRows, heathShawl } from './heath-shawl';
import { meadowBlanket, meadowRounds } from './meadow-blanket';
import { mossFoot, mossLeg, mossSocks } from './moss-socks';
import { ottoArm, ottoHead, ottoOctopus } from './otto-octopus';
import { skerrySweater, skerryYoke } from './skerry-sweater';
import { tarnCowl, tarnRounds } from './tarn-cowl';

const knitted: [string, () => string[], number[], number[]][] = [
  ['the crown of the beanie', fernCrown, [88, 96, 104, 112], [11, 12, 13, 14]],
  ['the lace of the cowl', tarnRounds, [132, 264], [132, 264]],
  ['the leg of the socks', mossLeg, [56, 64, 72], [56, 64, 72]],
  ['the foot of the socks', mossFoot, [72, 82, 92], [52, 60, 68]],
  [
    'the yoke of the sweater',
    skerryYoke,
    [84, 88, 92, 96, 100, 104, 108],
    [294, 308, 322, 336, 350, 364, 378],
  ],
  ['the shawl', heathRows, [7], [47]],
];

it.each(knitted)('%s adds up', (_what, lines, start, end) => {
  const worked = workKnitting(lines(), start);
  expect(worked.length).toBeGreaterThan(0);
  for (const { line, said, counted } of worked) expect({ line, counted }).toEqual({ line, counted: said });
  expect(worked.at(-1)!.counted).toEqual(end);
});

it.each([
  ['the head of the octopus', ottoHead, 24],
  ['its arms', ottoArm, 8],
])('%s add up', (_what, lines, end) => {
  const worked = workCrochet(lines());
  for (const { line, said, counted } of worked) expect({ line, counted }).toEqual({ line, counted: said });
  expect(worked.at(-1)!.counted).toEqual([end]);
});

it('works the granny square out to twelve more a round', () => {
  const counted = meadowRounds().map((line) => {
    const clusters = Number(/each of (\d+) side spaces/.exec(line)?.[1] ?? 0);
    const corners = line.includes('ch 2, 3 dc) in each of 4 corners') ? 8 : 4;
    return 3 * (clusters + corners);
  });
  expect(counted).toEqual(meadowRounds().map((line) => Number(/\[(\d+) dc\]/.exec(line)![1])));
  expect(counted).toEqual([12, 24, 36, 48, 60, 72]);
});

it('sees a count that does not add up', () => {
  const wrong = fernCrown().map((line) => line.replace('55 (60, 65, 70)', '55 (62, 65, 70)'));
  const off = workKnitting(wrong, [88, 96, 104, 112]).filter(
    ({ said, counted }) => said.join() !== counted.join(),
  );
  expect(off).toEqual([expect.objectContaining({ said: [55, 62, 65, 70], counted: [55, 60, 65, 70] })]);
});

const printed: [DemoPattern, string[]][] = [
  [fernBeanie, fernCrown()],
  [tarnCowl, tarnRounds()],
  [mossSocks, [...mossLeg(), ...mossFoot()]],
  [skerrySweater, skerryYoke()],
  [heathShawl, heathRows()],
  [ottoOctopus, [...ottoHead(), ...ottoArm()]],
  [meadowBlanket, meadowRounds()],
];

it.each(printed)('$slug prints these very rows', async ({ slug, versions }, lines) => {
  const files = await versions.find(({ isWrong }) => isWrong === undefined)!.files();
  const booklet = files.find(({ name }) => name === `${slug}-instructions-en.pdf`)!;
  const { pages } = await runOnBytes(readPdfText, booklet.bytes, { firstPages: 500 });
  const text = pages
    .map((page) => page.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  for (const line of lines) expect(text).toContain(line);
});
