import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { DomainError } from '../../../../kernel/errors/domain-error';
import type { FileStore } from '../../../../kernel/vault/file-store';

const prefix = 'erasures/';
const form = /^erasures\/([0-9a-f-]{36})\.json$/;

/** That a customer was erased, without a word of who they were. */
const erasureEntry = z.strictObject({
  v: z.literal(1),
  customerId: z.uuid(),
  pseudonym: z.string().regex(/^erased-[0-9a-f]{20}$/),
  erasedBy: z.string(),
  erasedAt: z.iso.datetime(),
});
export type ErasureEntry = z.infer<typeof erasureEntry>;

/**
 * Erasures, written down beside the database: in the vault, an object a customer that never changes. Whoever restores
 * an older database finds there what has to be erased again.
 */
export interface ErasureLog {
  /** Writing it again changes nothing. */
  write(entry: ErasureEntry): Promise<void>;
  /** The customers of every entry, in no promised order. */
  customers(): AsyncIterable<string>;
  read(customerId: string): Promise<ErasureEntry>;
}

export function createErasureLog(store: FileStore): ErasureLog {
  const keyOf = (customerId: string) => `${prefix}${customerId}.json`;
  return {
    async write(entry) {
      try {
        await store.put(keyOf(entry.customerId), Readable.from([Buffer.from(JSON.stringify(entry))]));
      } catch (error) {
        if (!(error instanceof DomainError) || error.code !== 'vault/exists') throw error;
      }
    },
    async *customers() {
      for await (const { key } of store.list(prefix)) {
        const customerId = form.exec(key)?.[1];
        if (customerId !== undefined) yield customerId;
      }
    },
    read: async (customerId) =>
      erasureEntry.parse(JSON.parse(await text(await store.get(keyOf(customerId))))),
  };
}
