/** Grey levels 0 (black) to 255, row by row from the top; `data.length` is `width * height`. */
export interface GreyImage {
  width: number;
  height: number;
  data: Uint8Array;
}

/** As `GreyImage`, for computing: levels need not be whole. */
export interface Levels {
  width: number;
  height: number;
  data: Float32Array;
}

/** The level between four pixels; white outside. */
export function levelAt({ width, height, data }: GreyImage | Levels, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) {
    const inside = x > -1 && y > -1 && x < width && y < height;
    return inside ? (data[clamp(top, height) * width + clamp(left, width)] ?? 255) : 255;
  }
  const [across, down] = [x - left, y - top];
  const at = top * width + left;
  const above = (data[at] ?? 255) * (1 - across) + (data[at + 1] ?? 255) * across;
  const below = (data[at + width] ?? 255) * (1 - across) + (data[at + width + 1] ?? 255) * across;
  return above * (1 - down) + below * down;
}

function clamp(index: number, size: number): number {
  return Math.max(0, Math.min(size - 1, index));
}

/** Half the size, each pixel the mean of four. */
export function halved({ width, height, data }: GreyImage | Levels): Levels {
  const half: Levels = {
    width: Math.max(1, width >> 1),
    height: Math.max(1, height >> 1),
    data: new Float32Array(Math.max(1, width >> 1) * Math.max(1, height >> 1)),
  };
  for (let row = 0; row < half.height; row += 1) {
    for (let column = 0; column < half.width; column += 1) {
      const at = 2 * row * width + 2 * column;
      const sum =
        (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + width] ?? 255) + (data[at + width + 1] ?? 255);
      half.data[row * half.width + column] = sum / 4;
    }
  }
  return half;
}
