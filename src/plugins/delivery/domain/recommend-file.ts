/** A file as a buyer chooses it. */
export interface OfferedFile {
  id: string;
  name: string;
  role: string;
  format: string;
  pageFormat: string;
  language: string;
  bytes: number;
}

/** Where printers hold Letter and not A4 (Unicode CLDR, `paperSize`). */
const letterCountries = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** What people begin with: the sheets they cut from, else the words. */
const roles = ['template', 'instructions', 'chart', 'cut-file'];

/** The paper in a buyer's printer at home, by country, else by the region of their language. */
export function homePaper({ country, locale }: { country: string | null; locale: string }): 'A4' | 'Letter' {
  return letterCountries.has(country ?? locale.slice(3)) ? 'Letter' : 'A4';
}

/**
 * The files in the order in which a buyer should see them; the first is the one to recommend. Own language first,
 * then what the printer at home can print, then the role; names decide the rest.
 */
export function rankFiles<File extends OfferedFile>(
  files: readonly File[],
  buyer: { country: string | null; locale: string },
): File[] {
  const language = buyer.locale.slice(0, 2);
  const paper = homePaper(buyer);
  const key = (file: File): number[] => [
    file.language === '' ? 1 : file.language.slice(0, 2) === language ? 0 : 2,
    file.pageFormat === paper ? 0 : 1,
    roles.includes(file.role) ? roles.indexOf(file.role) : roles.length,
  ];
  return [...files].sort((a, b) => compare(key(a), key(b)) || (a.name < b.name ? -1 : 1));
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
