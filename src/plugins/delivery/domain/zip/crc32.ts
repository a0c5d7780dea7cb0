/** CRC-32 as zip, gzip and PNG have it (polynomial 0xEDB88320, reflected), continued from `from`. */
export function crc32(bytes: Uint8Array, from = 0): number {
  let crc = ~from >>> 0;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/**
 * The CRC-32 of two runs of bytes put together, from the CRC-32 of each and the length of the second: so a copy's
 * checksum costs its slots and not its bytes. Appending zeros is a linear step over GF(2); squaring its matrix
 * doubles how many.
 */
export function crc32OfJoined(first: number, second: number, secondLength: number): number {
  let crc = first;
  let matrix = byteOfZeros;
  for (let left = secondLength; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) crc = times(matrix, crc);
    matrix = squared(matrix);
  }
  return (crc ^ second) >>> 0;
}

/** 32 columns: what becomes of each bit. */
type Matrix = readonly number[];

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

const bitOfZero: Matrix = Array.from({ length: 32 }, (_, bit) => (bit === 0 ? 0xedb88320 : 2 ** (bit - 1)));
const byteOfZeros = squared(squared(squared(bitOfZero)));

function times(matrix: Matrix, vector: number): number {
  return matrix.reduce((sum, column, bit) => ((vector >>> bit) & 1 ? sum ^ column : sum), 0) >>> 0;
}

function squared(matrix: Matrix): Matrix {
  return matrix.map((column) => times(matrix, column));
}
