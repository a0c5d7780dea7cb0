/** Enough of an address to tell it from others when its owner asks: `z…e@example.com`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const name = Array.from(address.slice(0, at));
  const [first = ''] = name;
  const last = name.length > 2 ? (name.at(-1) ?? '') : '';
  return `${first}…${last}${address.slice(at)}`;
}
