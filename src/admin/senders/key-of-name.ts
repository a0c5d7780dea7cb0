/** The last part of an address, proposed from a name: lower-case letters, digits and hyphens, at most 63. */
export function keyOfName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 63);
}
