import { createHmac, hkdfSync } from 'node:crypto';
import type { Keys } from './keyring';

/** Tells whether a text was seen before without keeping it: who has the table and not the keys cannot try guesses. */
export interface KeyedHash {
  /** 32 bytes under the current key. */
  of(text: string): Buffer;
  /** Under every key on the ring, the current first: what an older key marked is still found. */
  all(text: string): Buffer[];
}

/** HMAC-SHA256 under keys derived from `SELVEDGE_KEYS` for one `use` (RFC 5869), so that uses cannot be compared. */
export function createKeyedHash({ current, previous }: Keys, use: string): KeyedHash {
  const keys = [current, ...previous].map(({ key }) =>
    Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `selvedge hash ${use}`, 32)),
  );
  const all = (text: string): Buffer[] => keys.map((key) => createHmac('sha256', key).update(text).digest());
  return { all, of: (text) => all(text)[0]! };
}
