import { erratumSchema } from '../../../../api/version/contract';
import { json } from '../../../../kernel/ledger/rows';
import type { LocalisedText } from '../../../../kernel/pages/localised';
import type { PatternFacts, ReleasedFacts } from '../../domain/decide-mail';
import type { Entitlement } from '../../../orders/contract';
import type { UpdateTools } from '../update-tools';

interface Row {
  id: string;
  label: string;
  title: string;
  craft: string;
  state: ReleasedFacts['state'];
  changelog: unknown;
  errata: unknown;
  is_known: boolean;
  is_fetched: boolean;
}

/** What a customer knows, has and may have of a pattern; `messageId` is the mail that is being written. */
export async function loadPattern(
  { db, entitlements }: UpdateTools,
  asked: { messageId: string; customerId: string; patternId: string },
): Promise<{ facts: PatternFacts; entitlement: Entitlement | null }> {
  const { customerId, patternId } = asked;
  const { rows } = (await db().raw(
    `select version.id, version.label, version.title, version.craft, standing.state, version.changelog, version.errata,
       exists (
         select 1 from ledger.entitlement entitled
         join ledger.order_line line on line.id = entitled.order_line_id
         where entitled.customer_id = :customerId and entitled.pattern_id = :patternId and entitled.state = 'active'
           and line.released_version_id = version.id
       ) or exists (
         select 1 from ledger.update_notice notice
         join ledger.message_notice carried on carried.update_notice_id = notice.id and carried.customer_id = :customerId
         join ledger.message on message.id = carried.message_id
         where notice.released_version_id = version.id and message.state in ('sent', 'unknown')
           and message.id <> :messageId
       ) as is_known,
       exists (
         select 1 from ledger.entitlement entitled
         join ledger.download on download.entitlement_id = entitled.id
         join ledger.released_file file on file.id = download.released_file_id
         where entitled.customer_id = :customerId and entitled.pattern_id = :patternId
           and file.released_version_id = version.id
       ) as is_fetched
     from ledger.released_version version
     join ledger.released_standing standing on standing.released_version_id = version.id
     where version.pattern_id = :patternId order by version.major, version.minor, version.patch`,
    asked,
  )) as { rows: Row[] };
  const right = await entitlements.mayDownload({ customerId, patternId });
  const facts = {
    patternId,
    versions: rows.map(released),
    knownVersionIds: rows.filter(({ is_known: isKnown }) => isKnown).map(({ id }) => id),
    hasCurrent: rows.some(({ state, is_fetched: isFetched }) => state === 'released' && isFetched),
    isEntitled: right.kind === 'entitled',
  };
  return { facts, entitlement: right.kind === 'entitled' ? right.entitlement : null };
}

function released({ id, label, title, craft, state, changelog, errata }: Row): ReleasedFacts {
  return {
    id,
    label,
    title,
    craft,
    state,
    changelog: json<LocalisedText[]>(changelog),
    errata: erratumSchema.array().parse(json(errata)),
  };
}
