import type { FileFacts } from '../../contract';
import type { Hit } from '../rule';

type Page = Extract<FileFacts, { format: 'pdf' }>['pdf']['pages'][number];
type Box = Page['mediaBox'];

/** Points; generators round. */
const slack = 1;
/** A crop box that leaves less of a sheet than this hides some of it from programs that heed it. */
const leastShown = 0.75;

/** What is wrong with the boxes of pages, one finding a kind, at the first page that has it. */
export function boxFaults(pages: readonly Page[], isSheet: boolean): Hit[] {
  return [
    ...firstOf(
      pages.filter(({ mediaBox, cropBox }) => !isWithin(cropBox, mediaBox)),
      ({ cropBox, mediaBox }) => ({
        message: 'The crop box reaches beyond the page. Programs cut it in different ways: remove it.',
        measured: sizeOf(cropBox),
        limit: sizeOf(mediaBox),
      }),
    ),
    ...firstOf(
      pages.filter(({ mediaBox, trimBox }) => trimBox !== undefined && !isWithin(trimBox, mediaBox)),
      ({ trimBox, mediaBox }) => ({
        message: 'The trim box reaches beyond the page. Export it again without marks and bleed.',
        measured: sizeOf(trimBox!),
        limit: sizeOf(mediaBox),
      }),
    ),
    ...firstOf(isSheet ? pages.filter(isMuchHidden) : [], ({ cropBox, mediaBox }) => ({
      message:
        'A crop box hides a good part of the sheet; what prints depends on the program. Export the page at the size that is meant.',
      measured: sizeOf(cropBox),
      limit: sizeOf(mediaBox),
    })),
    ...firstOf(
      pages.filter(({ userUnit }) => userUnit !== 1),
      ({ userUnit }) => ({
        message:
          'The page counts in a unit of its own (UserUnit). Many programs and printers ignore it and print the sheet too small: export it without, in two parts if it is longer than 5 m.',
        measured: `UserUnit ${String(userUnit)}`,
        limit: '1',
      }),
    ),
    ...mixedTurns(isSheet ? pages : []),
  ];
}

function firstOf(pages: readonly Page[], hit: (page: Page) => Hit): Hit[] {
  const [first] = pages;
  return first === undefined ? [] : [{ page: first.page, ...hit(first) }];
}

function isMuchHidden({ mediaBox, cropBox }: Page): boolean {
  return isWithin(cropBox, mediaBox) && areaOf(cropBox) < leastShown * areaOf(mediaBox);
}

/** Pages of one paper that are turned in different ways: some programs print those that are turned smaller. */
function mixedTurns(pages: readonly Page[]): Hit[] {
  const papers = Map.groupBy(pages, ({ mediaBox }) => sizeOf(mediaBox));
  for (const [paper, same] of papers) {
    const [first] = same;
    const other = same.find(({ rotate }) => rotate !== first?.rotate);
    if (first === undefined || other === undefined) continue;
    return [
      {
        severity: 'info',
        message: 'Pages of one size are turned in different ways. Turn them alike, so that they print alike.',
        page: other.page,
        measured: `${paper}, turned by ${String(other.rotate)}°`,
        limit: `${String(first.rotate)}°`,
      },
    ];
  }
  return [];
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner[0] >= outer[0] - slack &&
    inner[1] >= outer[1] - slack &&
    inner[2] <= outer[2] + slack &&
    inner[3] <= outer[3] + slack
  );
}

function areaOf(box: Box): number {
  return Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]);
}

function sizeOf(box: Box): string {
  const millimetres = (points: number): string => ((points * 25.4) / 72).toFixed(0);
  return `${millimetres(box[2] - box[0])} × ${millimetres(box[3] - box[1])} mm`;
}
