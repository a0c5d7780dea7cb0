/** Unicode characters of a text: platforms count and cut by these, and no pair is ever torn apart. */
export function characters(text: string): string[] {
  return Array.from(text);
}
