/** Crockford's 32 signs: none is taken for another, and a mistyped O, I or L is understood. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A code that a person copies: `claim` has 80 random bits, for it is the whole proof; `mailed` has 40, for it is
 * good for one asker only, a few minutes and a few tries.
 */
const codeLengths = { claim: 16, mailed: 8 } as const;
export type CodeKind = keyof typeof codeLengths;

export function newCode(kind: CodeKind, random: (bytes: number) => Uint8Array): string {
  return Array.from(random(codeLengths[kind]), (byte) => signs[byte & 31]).join('');
}

/** What was typed as it is compared: without spaces and hyphens, in capitals; undefined for what can be no such code. */
export function readCode(kind: CodeKind, typed: string): string | undefined {
  const plain = typed
    .slice(0, 100)
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isCode =
    plain.length === codeLengths[kind] && Array.from(plain).every((sign) => signs.includes(sign));
  return isCode ? plain : undefined;
}

/** In groups of four, as it is shown. */
export function shownCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
