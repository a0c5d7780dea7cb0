import type { Knex } from 'knex';

/** What one answer to a ticket sent: `complete` reached the file's last byte, `cut` broke off before its own. */
export interface SentBytes {
  bytes: number;
  end: 'complete' | 'part' | 'cut';
}

/** Writes down what went out. A download that was complete once stays so, whatever a later range does. */
export async function recordBytes(db: Knex, downloadId: string, { bytes, end }: SentBytes): Promise<void> {
  await db.raw(
    `update ledger.download
     set bytes_sent = bytes_sent + :bytes, last_byte_at = now(),
       state = case when state = 'complete' or :end = 'part' then state else :end end
     where id = :downloadId`,
    { downloadId, bytes, end },
  );
}
