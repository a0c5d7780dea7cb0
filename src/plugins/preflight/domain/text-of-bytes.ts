const UNITS = ['bytes', 'KB', 'MB', 'GB'];

/** `12.3 MB`; a MB is 1,048,576 bytes, as file managers on Windows and upload limits of shops count it. */
export function textOfBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1_024 && unit < UNITS.length - 1) {
    value /= 1_024;
    unit += 1;
  }
  return `${String(unit === 0 ? value : Math.round(value * 10) / 10)} ${UNITS[unit] ?? ''}`;
}
