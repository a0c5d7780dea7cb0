/** The address of a doctype's definitions that a reader would fetch; those of the W3C are known to all and fetched by none. */
export function externalDoctype(doctype: string): string | undefined {
  const subset = doctype.indexOf('[');
  const outer = doctype.slice(0, Math.min(subset < 0 ? doctype.length : subset, 2_000));
  const quoted = [...outer.matchAll(/["']([^"']{0,1000})["']/g)].map(([, text]) => text ?? '');
  const isNamed = /\b(?:SYSTEM|PUBLIC)\b/i.test(outer);
  const address = isNamed ? quoted.at(-1) : undefined;
  if (address === undefined || address === '' || /^https?:\/\/(?:www\.)?w3\.org\//i.test(address))
    return undefined;
  return address;
}
