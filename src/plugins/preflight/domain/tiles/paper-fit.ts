import type { PageScan } from '../../../../kernel/reading/facts/pdf-scan';
import type { FileFacts } from '../../contract';
import type { Hit } from '../rule';

type Page = Extract<FileFacts, { format: 'pdf' }>['pdf']['pages'][number];

/** Millimetres of each edge that most home printers leave white. */
const margin = 4;
const papers = { A4: [210, 297], Letter: [215.9, 279.4] } as const;
/** What a generator's frame is wide may lie across it. */
const slack = 0.3;

/** Whether a file's name says which paper it is for. */
export function saidPaper(name: string): boolean {
  return /(?:^|[^a-z0-9])(?:a4|(?:us)?letter)(?:[^a-z0-9]|$)/iu.test(name);
}

/**
 * The first tile whose drawing reaches beyond what prints: on its `own` paper where it lies on the page, on the `other`
 * by its size alone, as programs lay it in the middle.
 */
export function tilesBeyond(
  sheets: readonly { scan: PageScan; page: Page }[],
  on: 'own' | 'other',
): Pick<Hit, 'page' | 'place' | 'measured' | 'limit'> | undefined {
  for (const { scan, page } of sheets) {
    const { format } = page;
    const { drawn } = scan;
    if ((format !== 'A4' && format !== 'Letter') || drawn === null || drawn === undefined) continue;
    const isLying = page.widthMm > page.heightMm;
    const size = on === 'own' ? papers[format] : papers[format === 'A4' ? 'Letter' : 'A4'];
    const [across, up] = isLying ? [size[1], size[0]] : size;
    const room = [across - 2 * margin, up - 2 * margin] as const;
    const isBeyond =
      on === 'own'
        ? drawn.x < margin - slack ||
          drawn.y < margin - slack ||
          drawn.x + drawn.width > page.widthMm - margin + slack ||
          drawn.y + drawn.height > page.heightMm - margin + slack
        : drawn.width > room[0] + slack || drawn.height > room[1] + slack;
    if (!isBeyond) continue;
    return {
      page: scan.page,
      place: drawn,
      measured: `${drawn.width.toFixed(0)} × ${drawn.height.toFixed(0)} mm`,
      limit: `${room[0].toFixed(0)} × ${room[1].toFixed(0)} mm`,
    };
  }
  return undefined;
}
