/** Formats that are prepared once and stamped for every order. */
const masterFormats = ['pdf', 'svg', 'dxf'] as const;
export type MasterFormat = (typeof masterFormats)[number];

/** The format if files of it are stamped. Pictures are not: every buyer gets the same bytes of them. */
export function masterFormatOf(format: string): MasterFormat | undefined {
  return masterFormats.find((known) => known === format.trim().toLowerCase());
}
