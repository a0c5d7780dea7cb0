import type { Core } from '@strapi/strapi';
import { knexKey, vaultKey } from '../../kernel/kernel';
import { service } from '../../kernel/service';
import { masterSchema } from './contract';

const uid = 'api::version-file.version-file';
const page = 500;

/** Tells the vault which of its files drafts and released versions need, masters included. */
export function referToVault(strapi: Core.Strapi): void {
  const { references } = service(strapi, vaultKey);

  references.add('version files', async function* () {
    for (let last = 0; ;) {
      const rows = (await strapi.db.query(uid).findMany({
        // What failed its checks is needed by nobody: it goes after its seven days.
        where: { id: { $gt: last }, state: 'accepted' },
        orderBy: { id: 'asc' },
        limit: page,
        select: ['id', 'vaultKey', 'master'],
      })) as { id: number; vaultKey: string; master: unknown }[];
      for (const { id, vaultKey: key, master } of rows) {
        last = id;
        yield key;
        const made = masterSchema.safeParse(master);
        if (made.success) yield made.data.key;
      }
      if (rows.length < page) return;
    }
  });

  references.add('released files', async function* () {
    const db = service(strapi, knexKey)();
    for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
      const rows = (await db
        .withSchema('ledger')
        .table('released_file')
        .where('id', '>', last)
        .orderBy('id')
        .limit(page)
        .select('id', 'vault_key', 'master_key')) as {
        id: string;
        vault_key: string;
        master_key: string | null;
      }[];
      for (const { id, vault_key, master_key } of rows) {
        last = id;
        yield vault_key;
        if (master_key !== null) yield master_key;
      }
      if (rows.length < page) return;
    }
  });
}
