import type { Readable } from 'node:stream';
import { z } from 'zod';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { ask } from '../../../../kernel/doors/ask';
import { consentChoices, type ConsentChoice } from '../../contract';

/** A choice is a few words; what is longer is none. */
const limit = 4_096;

/** What the page's form sends; a mail program sends `List-Unsubscribe=One-Click` (RFC 8058 §3.1). */
export const choiceBody = z.union([
  z.strictObject({ 'List-Unsubscribe': z.literal('One-Click') }),
  z.strictObject({ choice: z.enum(consentChoices) }),
]);

/**
 * Reads the choice from the body as it came: a mail program may send it as a form of either kind, and our own parser
 * takes no multipart. @throws DomainError `kernel/bad-request`, `updates/too-large`
 */
export async function readChoice(request: Readable, contentType: string): Promise<ConsentChoice> {
  const text = await readText(request);
  const fields = contentType.startsWith('multipart/form-data')
    ? multipartFields(text)
    : new URLSearchParams(text);
  const body = ask(choiceBody, Object.fromEntries(fields));
  return 'choice' in body ? body.choice : 'none';
}

/** Names and values of a small form; what is no plain field is left out (RFC 7578 §4.2). */
export function multipartFields(text: string): [string, string][] {
  return text.split(/^--[^\r\n]*\r?\n/m).flatMap((part): [string, string][] => {
    const [head = '', ...rest] = part.split(/\r?\n\r?\n/);
    const name = /^content-disposition: *form-data; *name="([^"\r\n]{1,100})" *$/im.exec(head)?.[1];
    return name === undefined ? [] : [[name, rest.join('\n\n').replace(/\r?\n(--[^\r\n]*(\r?\n)?)?$/, '')]];
  });
}

async function readText(request: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit)
      throw new DomainError('updates/too-large', `A choice has at most ${limit} bytes.`, {
        kind: 'too-large',
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
