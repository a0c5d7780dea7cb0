import type { FileFacts } from '../contract';

type Pdf = Extract<FileFacts, { format: 'pdf' }>['pdf'];
type PageFormat = Pdf['pages'][number]['format'];

/** The format most pages have; the earlier one where two are equal. */
export function usualPageFormat(pdf: Pdf): PageFormat | undefined {
  const counts = countPageFormats(pdf);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** How many pages have which format, in order of appearance. */
export function countPageFormats(pdf: Pdf): Map<PageFormat, number> {
  const counts = new Map<PageFormat, number>();
  for (const { format } of pdf.pages) counts.set(format, (counts.get(format) ?? 0) + 1);
  return counts;
}
