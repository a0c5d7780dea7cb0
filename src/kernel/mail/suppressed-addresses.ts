import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { environmentKey } from '../kernel';
import { table } from '../ledger/rows';
import type { Trx } from '../ledger/transaction';
import { scrub } from '../log/redact';
import { createKeyedHash } from '../secrets/keyed-hash';
import { parseKeys } from '../secrets/parse-keys';
import { service } from '../service';

/**
 * Why no mail goes to an address any more. `refused`: a mail server said so at once (5xx). `bounced`: one said so
 * later. `complaint`: its owner called a mail of ours unwanted. `erased`: whoever had it was erased; a new purchase lifts it.
 */
export const suppressionReasons = ['refused', 'bounced', 'complaint', 'erased'] as const;
export type SuppressedBecause = (typeof suppressionReasons)[number];

/** Addresses that get no mail, kept as keyed hashes: who has the table and not the keys cannot read it. */
export interface SuppressedAddresses {
  reasonFor(db: Knex, address: string): Promise<SuppressedBecause | undefined>;
  /** The first reason stays. `messageId` is the mail that told. */
  add(
    trx: Trx,
    address: string,
    why: { reason: SuppressedBecause; detail: string; messageId: string | null },
  ): Promise<void>;
  /** Resolves to how many there were, under whatever key; with `reason` only of this one. */
  lift(trx: Trx, address: string, reason?: SuppressedBecause): Promise<number>;
}

interface Row {
  address_hash: Buffer;
  reason: SuppressedBecause;
}

export function createSuppressedAddresses(strapi: Core.Strapi): SuppressedAddresses {
  const keys = parseKeys(service(strapi, environmentKey).SELVEDGE_KEYS);
  const hashes = createKeyedHash(keys, 'suppressed address');
  const plain = (address: string): string => address.trim().toLowerCase();
  return {
    async reasonFor(db, address) {
      const row = await table<Row>(db, 'suppression')
        .whereIn('address_hash', hashes.all(plain(address)))
        .first('reason');
      return row?.reason;
    },
    async add(trx, address, { reason, detail, messageId }) {
      await trx
        .withSchema('ledger')
        .table('suppression')
        .insert({
          address_hash: hashes.of(plain(address)),
          reason,
          detail: scrub(detail).slice(0, 500),
          message_id: messageId,
        })
        .onConflict('address_hash')
        .ignore();
    },
    lift: (trx, address, reason) =>
      trx
        .withSchema('ledger')
        .table('suppression')
        .whereIn('address_hash', hashes.all(plain(address)))
        .where(reason === undefined ? {} : { reason })
        .delete(),
  };
}
