import { movePath, type Point } from '../geometry/path';
import type { Mark } from '../sheet';

/** The mark at `scale`, its sheet's corner at `origin`; lines stay thick enough to be seen. */
export function scaleMark(mark: Mark, scale: number, origin: Point): Mark {
  const move = ([x, y]: Point): Point => [origin[0] + x * scale, origin[1] + y * scale];
  const thick = (width: number) => (width === 0 ? 0 : Math.max(0.12, width * scale));
  switch (mark.kind) {
    case 'line':
      return {
        ...mark,
        path: movePath(mark.path, move),
        width: thick(mark.width),
        ...(mark.dash === undefined ? {} : { dash: mark.dash.map((one) => Math.max(0.4, one * scale)) }),
      };
    case 'rectangle':
      return {
        ...mark,
        at: move(mark.at),
        width: mark.width * scale,
        height: mark.height * scale,
        stroke: thick(mark.stroke),
      };
    case 'text':
      return { ...mark, at: move(mark.at), size: mark.size * scale };
  }
}
