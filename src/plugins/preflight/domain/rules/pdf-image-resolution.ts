import type { Rule } from '../rule';

/** Smaller pictures are icons and logos: nobody looks for detail in them. */
const iconMm = 15;

export const pdfImageResolution: Rule = {
  id: 'pdf-image-resolution',
  title: 'Has pictures that print sharp',
  severity: 'warning',
  source: 'Ghent Workgroup levels, loosened for home printers; measured through every transformation.',
  check: (facts, { profile }) => {
    if (facts.format !== 'pdf') return [];
    const { least, good } = profile.imageDpi;
    const poor = facts.pdf.scans.flatMap(({ page, images }) =>
      images
        .filter(({ widthMm, heightMm, colour }) => Math.max(widthMm, heightMm) > iconMm && colour !== 'mask')
        .filter(({ dpi, widthPx, heightPx }) => dpi < good && widthPx > 1 && heightPx > 1)
        .map((image) => ({ page, ...image })),
    );
    const worst = poor.toSorted((one, other) => one.dpi - other.dpi)[0];
    if (worst === undefined) return [];
    const isError = worst.dpi < least;
    return [
      {
        severity: isError ? 'error' : 'warning',
        message:
          poor.length === 1
            ? 'A picture will print blurred. Place it with more pixels or smaller.'
            : `${String(poor.length)} pictures will print blurred, this one most. Place them with more pixels or smaller.`,
        page: worst.page,
        ...(worst.place === undefined ? {} : { place: worst.place }),
        measured: `${worst.dpi.toFixed(0)} dpi (${String(worst.widthPx)} × ${String(worst.heightPx)} px on ${worst.widthMm.toFixed(0)} × ${worst.heightMm.toFixed(0)} mm)`,
        limit: `${String(isError ? least : good)} dpi`,
      },
    ];
  },
};
