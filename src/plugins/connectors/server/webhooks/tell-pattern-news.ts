import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { patternNews } from '../../domain/pattern-news';
import type { ConnectorTools } from '../connector-tools';
import { allPublicPrints, publicPrint } from './public-pattern';
import { writeDeliveries } from './write-deliveries';

interface Row {
  pattern_id: string;
  public_print: string | null;
}

/** Tells what is new of a pattern's public page since it was last told; a draft's changes are no news. */
export async function tellPatternNews(
  { strapi, jobs }: Pick<ConnectorTools, 'strapi' | 'jobs'>,
  trx: Trx,
  { eventId, patternId }: { eventId: string; patternId: string },
): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`webhook-pattern:${patternId}`]);
  const told = await table<Row>(trx, 'webhook_pattern').where({ pattern_id: patternId }).first();
  const print = await publicPrint(strapi, patternId);
  const type = patternNews(told?.public_print ?? null, print);
  if (type === null) return;
  await trx.raw(
    `insert into ledger.webhook_pattern (pattern_id, public_print) values (:patternId, :print)
     on conflict (pattern_id) do update set public_print = excluded.public_print, changed_at = now()`,
    { patternId, print },
  );
  await writeDeliveries({ jobs }, trx, { eventId, type });
}

/** At the first start the pages that are public already are known, or each one's next change would be its first. */
export async function knowPublicPatterns({
  strapi,
  transaction,
}: Pick<ConnectorTools, 'strapi' | 'transaction'>): Promise<void> {
  await transaction(async (trx) => {
    const known = await table<Row>(trx, 'webhook_pattern').first('pattern_id');
    if (known !== undefined) return;
    for (const [patternId, print] of await allPublicPrints(strapi)) {
      await trx
        .withSchema('ledger')
        .table('webhook_pattern')
        .insert({ pattern_id: patternId, public_print: print })
        .onConflict()
        .ignore();
    }
  });
}
