import { defaultProfile } from '../../src/plugins/preflight/contract';
import { guessRole } from '../../src/plugins/preflight/domain/guess-role';
import { inspect } from '../../src/plugins/preflight/domain/inspect';
import { openReader, type Reader } from '../demo/facts-of-files';
import { specimens as coverAspect } from './specimens/cover-aspect';
import { specimens as coverBlur } from './specimens/cover-blur';
import { specimens as coverBytes } from './specimens/cover-bytes';
import { specimens as coverDuplicate } from './specimens/cover-duplicate';
import { specimens as coverProfile } from './specimens/cover-profile';
import { specimens as dxfDrawsLines } from './specimens/dxf-draws-lines';
import { specimens as dxfDuplicates } from './specimens/dxf-duplicates';
import { specimens as dxfExtents } from './specimens/dxf-extents';
import { specimens as dxfLayers } from './specimens/dxf-layers';
import { specimens as dxfOpenOutlines } from './specimens/dxf-open-outlines';
import { specimens as dxfTinySegments } from './specimens/dxf-tiny-segments';
import { specimens as svgAspect } from './specimens/svg-aspect';
import { specimens as svgFonts } from './specimens/svg-fonts';
import { specimens as svgPictures } from './specimens/svg-pictures';
import { specimens as svgUnitScale } from './specimens/svg-unit-scale';
import type { Specimen } from './specimens/specimen';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const all = [
  svgAspect,
  svgUnitScale,
  svgFonts,
  svgPictures,
  dxfDrawsLines,
  dxfExtents,
  dxfOpenOutlines,
  dxfDuplicates,
  dxfTinySegments,
  dxfLayers,
  coverProfile,
  coverAspect,
  coverBytes,
  coverBlur,
  coverDuplicate,
];

async function namedBy({ name, bytes, role, about }: Specimen): Promise<string[]> {
  const facts = await reader.factsOf({ name, bytes });
  const { findings } = inspect(facts, role ?? guessRole(facts).role, defaultProfile, about ?? null);
  return findings.map(({ rule }) => rule);
}

/** All twenty pairs are the evaluation's; a few show here that rule and specimens still fit. */
it.each(all)('$rule names the wrong ones of its specimens and no right one', async ({ rule, make }) => {
  const missed: string[] = [];
  const seeds = Number(process.env.SPECIMENS ?? 4);
  for (let seed = 0; seed < seeds; seed += 1) {
    const { right, wrong } = await make(seed);
    if ((await namedBy(right)).includes(rule)) missed.push(`${String(seed)} right`);
    if (!(await namedBy(wrong)).includes(rule)) missed.push(`${String(seed)} wrong`);
  }
  expect(missed).toEqual([]);
});
