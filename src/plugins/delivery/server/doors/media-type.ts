const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  dxf: 'image/vnd.dxf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  zip: 'application/zip',
};

/** By the format of a released file; what is not known is just bytes. */
export function mediaTypeOf(format: string): string {
  return types[format.toLowerCase()] ?? 'application/octet-stream';
}
