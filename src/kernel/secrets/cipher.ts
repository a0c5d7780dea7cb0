import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM with a fresh 96-bit nonce and a full tag (NIST SP 800-38D §8.2.2). */
const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

export interface Encrypted {
  iv: Buffer;
  tag: Buffer;
  data: Buffer;
}

export function encrypt(key: Uint8Array, plain: Uint8Array, associated: Buffer): Encrypted {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagBytes }).setAAD(associated);
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, tag: cipher.getAuthTag(), data };
}

/** Throws when key, text, tag or associated data are not those of the encryption. */
export function decrypt(key: Uint8Array, { iv, tag, data }: Encrypted, associated: Buffer): Buffer {
  const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagBytes })
    .setAAD(associated)
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(data), decipher.final()]);
}

/** Nonce, tag and text in one run of bytes. */
export function join({ iv, tag, data }: Encrypted): Buffer {
  return Buffer.concat([iv, tag, data]);
}

export function split(bytes: Buffer): Encrypted {
  const start = ivBytes + tagBytes;
  return { iv: bytes.subarray(0, ivBytes), tag: bytes.subarray(ivBytes, start), data: bytes.subarray(start) };
}
