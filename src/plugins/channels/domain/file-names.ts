import { characters } from './characters';

const longest = 120;

/**
 * Names for the files of a zip: nothing in them leads out of its folder, hides or turns the writing direction, and no
 * two are the same on systems that take capitals for small letters. In the order given.
 */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [stem, ending] = split(safe(name));
    for (let count = 1; ; count += 1) {
      const tried = `${stem}${count === 1 ? '' : ` (${count})`}${ending}`;
      const folded = tried.toLowerCase();
      if (taken.has(folded)) continue;
      taken.add(folded);
      return tried;
    }
  });
}

function safe(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  return plain === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `file-${plain}` : plain;
}

function split(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  const stem = ending === '' ? name : name.slice(0, dot);
  return [characters(stem).slice(0, longest).join(''), ending];
}
