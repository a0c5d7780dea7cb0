import type { Knex } from 'knex';
import { MasterSearch, type LikelyMaster } from '../../domain/stamping/picture/find-master';

interface Row {
  master_key: string;
  page: number;
  print: Buffer;
}

/** Small enough that other requests are served in between. */
const batch = 3_000;

/** The masters whose pages look most like the suspect's, out of all that were released. */
export async function findMasters(
  db: Knex,
  suspect: readonly (readonly string[])[],
): Promise<LikelyMaster[]> {
  const search = new MasterSearch(suspect.map((slants) => slants.map(printOf)));
  let after: [string, number] = ['', 0];
  for (;;) {
    const { rows } = (await db.raw(
      `select master_key, page, print from ledger.master_page
       where (master_key, page) > (?, ?) order by master_key, page limit ?`,
      [...after, batch],
    )) as { rows: Row[] };
    for (const { master_key: key, page, print } of rows) search.look(key, page, asPrint(print));
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return search.found();
    after = [last.master_key, last.page];
  }
}

function printOf(base64: string): Int8Array {
  return asPrint(Buffer.from(base64, 'base64'));
}

function asPrint(bytes: Buffer): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
