/** `"Chart Signs", sans-serif` → `Chart Signs`, `sans-serif`. */
export function parseFamilies(written: string): string[] {
  return written
    .slice(0, 500)
    .split(',')
    .map((name) => name.replace(/["']/g, '').replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '')
    .slice(0, 10);
}

/** What a declaration says the font is: `font-family`, or the end of the short form `font`. Undefined where none. */
export function familiesOf(declarations: string): string[] | undefined {
  let found: string[] | undefined;
  for (const declaration of declarations.slice(0, 5_000).split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = declaration.slice(colon + 1, colon + 500).replace(/!\s*important/i, '');
    if (name === 'font-family') found = parseFamilies(value);
    // Size and family are the only parts that the short form must have, in this order (CSS Fonts 4 §2.9).
    const short =
      name === 'font' ? /[\d.](?:[a-z]{1,4}|%)?(?:\s*\/\s*\S{1,20})?\s+(.{1,400})$/i.exec(value) : null;
    if (short !== null) found = parseFamilies(short[1] ?? '');
  }
  return found;
}

export interface FontStyles {
  /** By simple selector: `text`, `.label`, `#title`. */
  families: Map<string, string[]>;
  /** Whose font the sheet brings along. */
  embedded: string[];
}

const MOST_RULES = 2_000;

/** Reads a style sheet's rules one by one; what has no simple selector is left out. */
export function readFontStyles(css: string): FontStyles {
  const found: FontStyles = { families: new Map(), embedded: [] };
  let at = 0;
  for (let rule = 0; rule < MOST_RULES; rule += 1) {
    const opened = css.indexOf('{', at);
    const closed = css.indexOf('}', opened);
    if (opened < 0 || closed < 0) break;
    const selectors = css
      .slice(Math.max(at, opened - 500), opened)
      .replace(/\/\*.*?\*\//gs, '')
      .trim();
    const body = css.slice(opened + 1, closed);
    at = closed + 1;
    if (selectors.toLowerCase().endsWith('@font-face')) addFontFace(found, body);
    else addRule(found, selectors, body);
  }
  return found;
}

function addFontFace({ embedded }: FontStyles, body: string): void {
  const family = /font-family\s*:\s*["']?([^;"']{1,200})/i.exec(body)?.[1]?.trim().toLowerCase();
  if (family !== undefined && /url\(\s*["']?data:/i.test(body)) embedded.push(family);
}

function addRule({ families }: FontStyles, selectors: string, body: string): void {
  const named = familiesOf(body);
  if (named === undefined) return;
  for (const selector of selectors.split(',')) families.set(selector.trim(), named);
}
