import type { Core } from '@strapi/strapi';
import { keyringKey, knexKey, transactionKey } from '../../../../kernel/kernel';
import { audit } from '../../../../kernel/ledger/audit';
import { json, table } from '../../../../kernel/ledger/rows';
import { lastFour } from '../../../../kernel/secrets/last-four';
import type { SealedColumn } from '../../../../kernel/secrets/sealed-columns';
import { sealedSchema, type SealedPlace } from '../../../../kernel/secrets/sealed';
import { service } from '../../../../kernel/service';
import type { ModelKeyView } from '../../contract';

/** There is one model at a time, so there is one key. */
const id = 'openai';
const place: SealedPlace = { table: 'tagging_key', row: id, field: 'sealed' };

interface Row {
  id: string;
  sealed: unknown;
  last_four: string;
  set_by: string;
  set_at: Date;
}

/** Where the key lies, for the rotation of keys. */
export const sealedModelKey: SealedColumn = {
  table: 'tagging_key',
  column: 'sealed',
  rewrapAll: (_row, value, rewrap) => rewrap(sealedSchema.parse(value), place),
};

export async function viewModelKey(strapi: Core.Strapi): Promise<ModelKeyView | null> {
  const row = await table<Row>(service(strapi, knexKey)(), 'tagging_key').where({ id }).first();
  return row === undefined ? null : { lastFour: row.last_four, since: row.set_at.toISOString() };
}

/** Opened only where the model is asked. */
export async function openModelKey(strapi: Core.Strapi): Promise<string | null> {
  const row = await table<Row>(service(strapi, knexKey)(), 'tagging_key').where({ id }).first();
  return row === undefined ? null : service(strapi, keyringKey).open(json(row.sealed), place);
}

export async function setModelKey(strapi: Core.Strapi, key: string, actor: string): Promise<ModelKeyView> {
  const sealed = JSON.stringify(service(strapi, keyringKey).seal(key, place));
  return service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const set = { sealed, last_four: lastFour(key), set_by: actor, set_at: trx.fn.now() };
    const [row] = (await trx
      .withSchema('ledger')
      .table('tagging_key')
      .insert({ id, ...set })
      .onConflict('id')
      .merge()
      .returning(['last_four', 'set_at'])) as Pick<Row, 'last_four' | 'set_at'>[];
    await audit(trx, { actor, action: 'tagging.key-set', subject: `tagging-key:${id}` });
    return { lastFour: row!.last_four, since: row!.set_at.toISOString() };
  });
}

export async function forgetModelKey(strapi: Core.Strapi, actor: string): Promise<void> {
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const gone = (await trx.withSchema('ledger').table('tagging_key').where({ id }).delete()) as number;
    if (gone > 0) await audit(trx, { actor, action: 'tagging.key-forgotten', subject: `tagging-key:${id}` });
  });
}
