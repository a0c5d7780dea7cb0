const most = 500;

const fractions: Readonly<Record<string, string>> = {
  '¼': '1⁄4',
  '½': '1⁄2',
  '¾': '3⁄4',
  '⅛': '1⁄8',
  '⅜': '3⁄8',
  '⅝': '5⁄8',
  '⅞': '7⁄8',
};

/**
 * One form for what people print in many: dashes, quotes, fractions (`34½` → `34 1⁄2`, with U+2044), blanks.
 * Cut at 500 letters before and after, because a compatibility letter may unfold into several.
 */
export function foldText(text: string): string {
  return text
    .slice(0, most)
    .replace(/[¼½¾⅛⅜⅝⅞]/g, (sign) => ` ${fractions[sign] ?? ''}`)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u2e3a\u2e3b\u301c~]/g, '-')
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]|\u2032\u2032|''|\u2019\u2019/g, '"')
    .replace(/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, most);
}
