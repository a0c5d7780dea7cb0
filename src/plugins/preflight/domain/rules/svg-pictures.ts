import type { FileFacts } from '../../contract';
import type { Hit, Rule } from '../rule';
import { svgMillimetres } from '../svg-millimetres';

type Svg = Extract<FileFacts, { format: 'svg' }>['svg'];
type Picture = NonNullable<Svg['drawing']>['pictures'][number];

const MOST_SHOWN = 5;

/** Pixels an inch as placed; undefined where page or picture does not say its size. */
function dpiOf(svg: Svg, { widthPx, heightPx, width, height }: Picture): number | undefined {
  const page = svgMillimetres(svg);
  if (page === undefined || svg.viewBox === null || widthPx === null || heightPx === null) return undefined;
  if (width === null || height === null || !(width > 0 && height > 0)) return undefined;
  const unit = Math.min(page.width / svg.viewBox[2], page.height / svg.viewBox[3]);
  const dpi = Math.min(widthPx / width, heightPx / height) / (unit / 25.4);
  return Number.isFinite(dpi) && dpi > 0 ? dpi : undefined;
}

/** A picture of pixels is no line to cut, and prints no sharper than its pixels. */
export const svgPictures: Rule = {
  id: 'svg-pictures',
  title: 'Is drawn in lines, not in pixels',
  severity: 'warning',
  source:
    'SVG 2 §12.3: an image stays an image; cutters cannot follow it. Resolution as for pictures in PDFs.',
  check: (facts, { role, profile }) => {
    if (facts.format !== 'svg' || facts.svg.drawing === null) return [];
    const { pictures, shapes } = facts.svg.drawing;
    const { svg } = facts;
    if (role === 'cut-file') {
      return pictures.slice(0, 1).map(({ line }): Hit => {
        const message =
          shapes === 0
            ? 'The SVG is only a picture of pixels: there is no line to cut. Trace it into paths.'
            : 'The SVG holds a picture of pixels, which cutters cannot follow. Trace it into paths or remove it.';
        const measured = `${String(pictures.length)} pictures, ${String(shapes)} shapes`;
        return {
          severity: shapes === 0 ? 'error' : 'warning',
          message,
          where: `line ${String(line)}`,
          measured,
        };
      });
    }
    const { least, good } = profile.imageDpi;
    return pictures
      .flatMap((picture) => {
        const dpi = dpiOf(svg, picture);
        return dpi === undefined || dpi >= good ? [] : [{ line: picture.line, dpi }];
      })
      .slice(0, MOST_SHOWN)
      .map(({ line, dpi }): Hit => ({
        severity: dpi < least ? 'error' : 'warning',
        message:
          'A picture in the SVG is too coarse to print sharp. Place a larger one, or draw it in lines.',
        where: `line ${String(line)}`,
        measured: `${String(Math.round(dpi))} dpi`,
        limit: `${String(dpi < least ? least : good)} dpi`,
      }));
  },
};
