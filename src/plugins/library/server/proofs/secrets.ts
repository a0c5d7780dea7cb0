import { createHash, randomBytes } from 'node:crypto';
import { newCode } from '../../domain/code';

const form = /^[\w-]{43}$/;

/** 256 random bits in base64url: the secret of a mailed link or of a session. Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Undefined for what can be no token. */
export function hashOfToken(token: string): Buffer | undefined {
  return form.test(token) ? createHash('sha256').update(token).digest() : undefined;
}

export function newMailedCode(): string {
  return newCode('mailed', randomBytes);
}

/** Bound to its proof: the same code of another proof has another hash. */
export function hashOfCode(proofId: string, code: string): Buffer {
  return createHash('sha256').update(`${proofId}:${code}`).digest();
}
