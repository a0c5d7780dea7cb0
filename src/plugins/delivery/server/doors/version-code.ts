import { z } from 'zod';

export const codeParams = z.object({ code: z.string().max(40) });
export const codeQuery = z.object({ code: z.string().max(40).optional() });

/** How people type what Crockford's Base32 leaves out. */
const meant: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A code as it is printed, however it was typed; undefined for what cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (digit) => meant[digit] ?? digit);
  return /^[0-9A-Z]{8}$/.test(code) ? code : undefined;
}
