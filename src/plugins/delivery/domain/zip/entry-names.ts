/** What no program unpacks as a part of a path: separators, controls, what turns the writing direction, and dots in front. */
const unsafe = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069/\\:*?"<>|]/gu;
/** In UTF-16 units: with UTF-8's three bytes for each below every program's limit. */
const longest = 200;

/** Names for a zip's files: none leaves its folder, none is taken twice, also where case does not count. */
export function entryNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((given) => {
    const plain = given
      .toWellFormed()
      .normalize('NFC')
      .replace(unsafe, '_')
      .replace(/^[\s.]+|[\s.]+$/g, '');
    const { stem, ending } = split(plain === '' ? 'file' : plain);
    for (let count = 1; ; count += 1) {
      const name = `${stem}${count === 1 ? '' : ` (${String(count)})`}${ending}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

function split(name: string): { stem: string; ending: string } {
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : '';
  return { stem: name.slice(0, name.length - ending.length).slice(0, longest), ending };
}
