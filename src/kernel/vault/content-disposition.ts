/**
 * The header by which a browser saves under `filename`: a plain name for old clients and the true one in UTF-8
 * (RFC 6266 §4, RFC 8187 §3.2). Separators, controls and characters that turn the writing direction, by which
 * a name could pretend another ending, become `_`.
 */
export function contentDisposition(filename: string): string {
  const name =
    filename
      .toWellFormed()
      .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069/\\:*?"<>|]/gu, '_')
      .trim() || 'file';
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|[%;]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
