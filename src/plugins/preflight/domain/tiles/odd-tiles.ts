import type { PageScan, ShownBox } from '../../../../kernel/reading/facts/pdf-scan';
import type { Hit } from '../rule';
import { saysOverlap } from './said-overlap';

/** Generators round; scissors do not see less than this. */
const tolerance = 0.5;
/** So many tiles must agree before one is odd. */
const leastAgreeing = 0.6;

/** The first tile whose frame lies elsewhere, or is of another size, than those of most. */
export function oddFrame(tiles: readonly PageScan[]): Hit[] {
  const framed = tiles.flatMap(({ page, frame }) =>
    frame === null || frame === undefined ? [] : [{ page, frame }],
  );
  const usual = mostCommon(framed, ({ frame: one }, { frame: other }) => isSame(one, other));
  if (usual === undefined || usual.agreeing < leastAgreeing * tiles.length) return [];
  const odd = framed.find(({ frame }) => !isSame(frame, usual.value.frame));
  if (odd === undefined) return [];
  return [
    {
      message:
        'A tile’s frame does not lie where those of the others lie, so it will not meet its neighbours.',
      page: odd.page,
      place: odd.frame,
      measured: described(odd.frame),
      limit: described(usual.value.frame),
    },
  ];
}

/** The first tile that says another overlap than most. */
export function oddOverlap(tiles: readonly PageScan[]): Hit[] {
  const said = tiles.flatMap((scan) => {
    const overlap = saysOverlap(scan);
    return overlap === undefined ? [] : [{ page: scan.page, overlap }];
  });
  const usual = mostCommon(
    said,
    ({ overlap: one }, { overlap: other }) => Math.abs(one - other) <= tolerance,
  );
  const odd = said.find(({ overlap }) => Math.abs(overlap - (usual?.value.overlap ?? 0)) > tolerance);
  if (usual === undefined || odd === undefined || usual.agreeing < leastAgreeing * said.length) return [];
  return [
    {
      message: 'A tile says another overlap than the others.',
      page: odd.page,
      measured: `${String(odd.overlap)} mm`,
      limit: `${String(usual.value.overlap)} mm`,
    },
  ];
}

function mostCommon<Value>(
  values: readonly Value[],
  agrees: (one: Value, other: Value) => boolean,
): { value: Value; agreeing: number } | undefined {
  return values
    .map((value) => ({ value, agreeing: values.filter((other) => agrees(value, other)).length }))
    .toSorted((one, other) => other.agreeing - one.agreeing)[0];
}

function isSame(one: ShownBox, other: ShownBox): boolean {
  return (['x', 'y', 'width', 'height'] as const).every(
    (side) => Math.abs(one[side] - other[side]) <= tolerance,
  );
}

function described({ x, y, width, height }: ShownBox): string {
  return `${width.toFixed(1)} × ${height.toFixed(1)} mm, ${x.toFixed(1)} mm from the left, ${y.toFixed(1)} mm from below`;
}
