/** Far enough for the first lines of every PNG and for the preview most cameras put into a JPEG. */
const DECODED = 96 * 1024;

/** The pixels of a picture in a `data:` address, from its own header; undefined where that does not say. */
export function pictureSize(address: string): { width: number; height: number } | undefined {
  const comma = address.indexOf(',');
  if (comma < 0 || !/;\s*base64$/i.test(address.slice(0, comma))) return undefined;
  const encoded = address.slice(comma + 1, comma + 1 + DECODED * 2).replace(/\s+/g, '');
  const bytes = Buffer.from(
    encoded.slice(0, Math.floor(Math.min(encoded.length, DECODED) / 4) * 4),
    'base64',
  );
  if (bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47)
    return sized(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  if (bytes.length > 10 && bytes.toString('latin1', 0, 4) === 'GIF8') {
    return sized(bytes.readUInt16LE(6), bytes.readUInt16LE(8));
  }
  return bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8 ? jpegSize(bytes) : undefined;
}

/** Steps from marker to marker to the frame header, which says the size (ITU T.81 §B.2.2). */
function jpegSize(bytes: Buffer): { width: number; height: number } | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function sized(width: number, height: number) {
  return width > 0 && height > 0 ? { width, height } : undefined;
}
