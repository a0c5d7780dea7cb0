/**
 * Every address a piece of CSS would load: `url(…)`, `@import "…"`, `src(…)`, `image-set("…")`. Comments are taken
 * out and escapes undone first, since `\75rl(` loads just as well (CSS Syntax 3 §4.3.7). Linear in the text.
 */
export function cssReferences(css: string): string[] {
  const text = undoEscapes(withoutComments(css));
  // Letters of other alphabets can change their length, and then places in the two texts would differ.
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const found: string[] = [];
  for (const opener of ['url(', 'src(']) {
    for (
      let at = lower.indexOf(opener);
      at >= 0 && found.length < MOST_FOUND;
      at = lower.indexOf(opener, at + opener.length)
    ) {
      found.push(argument(text, at + opener.length));
    }
  }
  for (const opener of ['@import', 'image-set(']) {
    for (
      let at = lower.indexOf(opener);
      at >= 0 && found.length < MOST_FOUND;
      at = lower.indexOf(opener, at + opener.length)
    ) {
      const quoted = argument(text, at + opener.length);
      if (!quoted.toLowerCase().startsWith('url(')) found.push(quoted);
    }
  }
  return found;
}

const LONGEST_ADDRESS = 2_000;
const MOST_FOUND = 10_000;

/** The string or bare word at a place, without its quotes; cut short, its beginning is what matters. */
function argument(text: string, from: number): string {
  const piece = text.slice(from, from + LONGEST_ADDRESS).trimStart();
  const quote = piece.charAt(0);
  const ends =
    quote === '"' || quote === "'" ? [piece.indexOf(quote, 1)] : [piece.indexOf(')'), piece.indexOf(';')];
  const end = Math.min(...ends.filter((place) => place >= 0), piece.length);
  return (quote === '"' || quote === "'" ? piece.slice(1, end) : piece.slice(0, end)).trim();
}

function withoutComments(css: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = css.indexOf('/*'); start >= 0; start = css.indexOf('/*', from)) {
    kept.push(css.slice(from, start));
    const end = css.indexOf('*/', start + 2);
    if (end < 0) return kept.join('');
    from = end + 2;
  }
  return kept.join('') + css.slice(from);
}

function undoEscapes(css: string): string {
  if (!css.includes('\\')) return css;
  return css.replace(
    /\\(?:([0-9a-fA-F]{1,6})[ \t\r\n\f]?|([^0-9a-fA-F]))/g,
    (_all, hex?: string, plain?: string) => {
      if (hex === undefined) return plain ?? '';
      const code = parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
