import type { PageScan } from '../../../../kernel/reading/facts/pdf-scan';

const words =
  /(?:overlap|überlapp\w{0,8}|recouvrement|chevauchement|solap\w{0,8}|superposici[oó]n|overlapping)[^\d\n]{0,20}(\d{1,2}(?:[.,]\d{1,2})?)\s?(mm|cm|in\b|″|")/iu;
const millimetres: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, '″': 25.4, '"': 25.4 };

/** How far a tile says that it reaches over its neighbour, in millimetres; undefined where it says nothing. */
export function saysOverlap({ lines }: PageScan): number | undefined {
  for (const { text } of lines) {
    const found = words.exec(text);
    if (found === null) continue;
    return Number(found[1]!.replace(',', '.')) * millimetres[found[2]!.toLowerCase()]!;
  }
  return undefined;
}

/** Sheets that say nothing are taped edge to edge. */
export function saidOverlap(page: PageScan): number {
  return saysOverlap(page) ?? 0;
}
