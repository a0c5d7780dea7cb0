import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { transactionKey } from '../../../../kernel/kernel';
import { audit } from '../../../../kernel/ledger/audit';
import { json, table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { valueSchema } from '../../contract';
import type { SuggestionRow } from '../runs/suggestion-row';
import { writeToPattern } from './write-to-pattern';

/**
 * Puts a suggested value on its pattern's draft and marks it accepted, for every engine that suggests it.
 * @throws DomainError `tagging/unknown-suggestion`, `tagging/already-decided`, `tagging/term-gone`
 */
export async function accept(strapi: Core.Strapi, suggestionId: string, actor: string): Promise<void> {
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const row = await open(trx, suggestionId);
    await writeToPattern(strapi, row.pattern_id, row.facet, valueSchema.parse(json(row.value)));
    await settle(trx, row, 'accepted', actor);
  });
}

/** It is not suggested again on the same evidence. Throws as `accept`. */
export async function reject(strapi: Core.Strapi, suggestionId: string, actor: string): Promise<void> {
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    await settle(trx, await open(trx, suggestionId), 'rejected', actor);
  });
}

/** The best of a version's open suggestions, all at once; of a facet that takes one value the surest. @returns how many */
export async function acceptAbove(
  strapi: Core.Strapi,
  versionId: string,
  confidence: number,
  actor: string,
): Promise<number> {
  return service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const rows = await table<SuggestionRow>(trx, 'suggestion')
      .where({ version_id: versionId, state: 'suggested' })
      .andWhere('confidence', '>=', confidence - 1e-6)
      .orderBy([{ column: 'confidence', order: 'asc' }, { column: 'id' }])
      .forUpdate();
    const done = new Set<string>();
    for (const row of rows as SuggestionRow[]) {
      const key = `${row.facet}\n${row.value_key}`;
      if (done.has(key)) continue;
      done.add(key);
      await writeToPattern(strapi, row.pattern_id, row.facet, valueSchema.parse(json(row.value)));
      await settle(trx, row, 'accepted', actor, `bulk:${actor}`);
    }
    return done.size;
  });
}

async function open(trx: Trx, id: string): Promise<SuggestionRow> {
  const row = await table<SuggestionRow>(trx, 'suggestion').where({ id }).forUpdate().first();
  if (row === undefined)
    throw new DomainError('tagging/unknown-suggestion', 'There is no such suggestion.', { kind: 'missing' });
  if (row.state === 'suggested') return row;
  throw new DomainError(
    'tagging/already-decided',
    `This suggestion is ${row.state} already. Load the list again.`,
    {
      kind: 'conflict',
      details: { state: row.state },
    },
  );
}

/**
 * Engines that agree are one line in the panel, so one decision is for all of them. Who accepts by the dozen has looked
 * at none: such a decision is noted as `bulk` and teaches no engine anything.
 */
async function settle(
  trx: Trx,
  row: SuggestionRow,
  state: 'accepted' | 'rejected',
  actor: string,
  reviewedBy: string = actor,
): Promise<void> {
  const { version_id, pattern_id, facet, value_key, engine } = row;
  await trx
    .withSchema('ledger')
    .table('suggestion')
    .where({ version_id, facet, value_key, state: 'suggested' })
    .update({ state, state_since: trx.fn.now(), reviewed_by: reviewedBy });
  await audit(trx, {
    actor,
    action: `suggestion.${state}`,
    subject: `pattern:${pattern_id}`,
    details: { suggestionId: row.id, facet, value: value_key, engine },
  });
}
