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

/** What a buyer wants to do with a file. */
export const uses = ['home', 'copy-shop', 'projector', 'read', 'machine'] as const;
export type Use = (typeof uses)[number];

/** What sits in front of the page, as far as a browser tells. */
export type Device = 'phone' | 'tablet' | 'computer';

export interface Buyer {
  locale: string;
  country: string | null;
}

/** Where printers hold Letter and not A4 (Unicode CLDR, `paperSize`). */
const letterCountries = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** Sheets that no printer at home takes. */
const largeFormats = new Set(['a0', 'a1', 'a2', 'arch e', 'arch d', 'arch c']);

/** What people begin with: the sheets they cut from, else the words. */
const roles = ['template', 'instructions', 'chart', 'cut-file'];

/** The paper in a buyer's printer at home, by country, else by the region of their language. */
export function homePaper({ country, locale }: Buyer): 'A4' | 'Letter' {
  return letterCountries.has(country ?? locale.slice(3)) ? 'Letter' : 'A4';
}

/** A hint and no more: a browser may say what it likes, and the buyer chooses. */
export function deviceOf(userAgent: string): Device {
  if (/iPad|Tablet|Silk|Kindle|PlayBook/i.test(userAgent)) return 'tablet';
  if (/Android/i.test(userAgent)) return /Mobile/i.test(userAgent) ? 'phone' : 'tablet';
  return /iPhone|iPod|Mobile/i.test(userAgent) ? 'phone' : 'computer';
}

/** What a file is made for. Pages at any size that no printer is named for are read. */
export function useOf({ role, format, pageFormat }: OfferedFile): Use {
  const page = pageFormat.toLowerCase();
  if (role === 'cut-file') return 'machine';
  if (page === 'projector') return 'projector';
  if (role === 'instructions' || role === 'chart') return 'read';
  if (largeFormats.has(page)) return 'copy-shop';
  return format.toLowerCase() === 'svg' || format.toLowerCase() === 'dxf' ? 'machine' : 'home';
}

/** What a device is best at: nobody prints tiles from a phone, everybody reads on it. */
function useOn(device: Device): Use {
  return device === 'computer' ? 'home' : 'read';
}

/**
 * The files in the order in which a buyer should see them; the first is the one to recommend. Own language first,
 * then what they want to do, or what their device is best at, then what the printer at home takes, then the role;
 * names decide the rest.
 */
export function rankFiles<File extends OfferedFile>(
  files: readonly File[],
  buyer: Buyer,
  { device, wanted }: { device: Device; wanted?: Use | undefined } = { device: 'computer' },
): File[] {
  const language = buyer.locale.slice(0, 2);
  const paper = homePaper(buyer);
  const use = wanted ?? useOn(device);
  const key = (file: File): number[] => [
    wanted !== undefined && useOf(file) !== wanted ? 1 : 0,
    file.language === '' ? 1 : file.language.slice(0, 2) === language ? 0 : 2,
    useOf(file) === use ? 0 : 1,
    file.pageFormat === paper ? 0 : 1,
    roles.includes(file.role) ? roles.indexOf(file.role) : roles.length,
  ];
  return [...files].sort((a, b) => compare(key(a), key(b)) || (a.name < b.name ? -1 : 1));
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
