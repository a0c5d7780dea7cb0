export interface Size {
  width: number;
  height: number;
}

export interface Place {
  page: number;
  x: number;
  y: number;
  /** Turned by a quarter, because it is wider than the page. */
  turned: boolean;
}

/** Millimetres; finer costs time and saves no paper. */
const COLUMN = 5;

/**
 * Lays rectangles as high up as they go, the first one first; what does not fit begins another page. The order of
 * the answer is the order of the rectangles. @throws where one is larger than a page either way
 */
export function pack(sizes: readonly Size[], width: number, height = Infinity): Place[] {
  const pages: number[][] = [];
  return sizes.map((size) => {
    const turned = size.width > width;
    const across = turned ? size.height : size.width;
    const down = turned ? size.width : size.height;
    if (across > width || down > height) {
      throw new Error(`${size.width} × ${size.height} mm does not fit on ${width} × ${height} mm`);
    }
    for (let page = 0; ; page += 1) {
      pages[page] ??= new Array<number>(Math.ceil(width / COLUMN)).fill(0);
      const skyline = pages[page]!;
      const place = lowest(skyline, Math.ceil(across / COLUMN));
      if (place.y + down > height) continue;
      skyline.fill(place.y + down, place.column, place.column + Math.ceil(across / COLUMN));
      return { page, x: place.column * COLUMN, y: place.y, turned };
    }
  });
}

function lowest(skyline: readonly number[], columns: number): { column: number; y: number } {
  let best = { column: 0, y: Infinity };
  for (let column = 0; column + columns <= skyline.length; column += 1) {
    const y = Math.max(...skyline.slice(column, column + columns));
    if (y < best.y) best = { column, y };
  }
  return best;
}
