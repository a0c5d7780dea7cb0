export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'mp4';

/** What the media library takes, with the endings each may have. */
const endings: Readonly<Record<PictureKind, readonly string[]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  gif: ['gif'],
  webp: ['webp'],
  avif: ['avif'],
  mp4: ['mp4', 'm4v'],
};

/** How many bytes of a file's start decide; Acrobat looks for a PDF header this far in (ISO 32000-1, annex H.3). */
export const headBytes = 1_024;

/**
 * What a picture is by its first bytes and its name; undefined when it is none, when the ending says something
 * else, or when a PDF hides in its head. The declared type is not asked: the sender writes it.
 */
export function pictureKind(head: Uint8Array, name: string): PictureKind | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, headBytes));
  const kind = signature(bytes);
  if (kind === undefined || bytes.includes('%PDF-')) return undefined;
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && endings[kind].includes(ending) ? kind : undefined;
}

function signature(bytes: Buffer): PictureKind | undefined {
  if (bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return 'png';
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return 'gif';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return undefined;
  return /^avi[fs]$/.test(bytes.toString('latin1', 8, 12)) ? 'avif' : 'mp4';
}
