import { DomainError } from '../../../../kernel/errors/domain-error';
import { newId } from '../../../../kernel/ids/ids';
import { json, table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { fingerprint } from '../../../../kernel/webhooks/fingerprint';
import { keep, settle, type InboxVerdict } from '../../../../kernel/webhooks/inbox';
import { inquiryEventSchema, inquiryRecorded, type InquiryEvent, type OpenedInquiry } from '../../contract';
import { receive, type InquiryFact } from '../../domain/inquiry-state';
import type { ConnectorTools } from '../connector-tools';
import { findSubject } from './find-subject';
import { inquirySources } from './inquiry-sources';

export type Taking = Pick<ConnectorTools, 'strapi' | 'transaction' | 'events'>;

export interface IncomingInquiry {
  /** The source's key. */
  source: string;
  externalId: string;
  sha256: string;
  event: InquiryEvent;
}

/** What the sender is told; a repetition is told the same. */
export interface TakenInquiry {
  id: string;
  inquiry: string;
  /** `held` waits for the inquiry to be opened; `ignored` was known from another event. */
  verdict: InboxVerdict;
}

interface InquiryRow {
  id: string;
  source: string;
  external_id: string;
  fingerprint: string;
  solved_at: Date | null;
}

/**
 * Takes an event of a help desk: written into the inbox and applied in one transaction, once, in whatever order.
 * @throws DomainError `connectors/unknown-pattern`, `connectors/unknown-version`, `connectors/different-duplicate`
 */
export function takeInquiry(tools: Taking, incoming: IncomingInquiry): Promise<TakenInquiry> {
  const { source, externalId, sha256, event } = incoming;
  const { inquiry } = event.data;
  return tools.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`inquiry:${source}:${inquiry}`]);
    const entry = { source: inquirySources.inboxSource(source), externalId, sha256, about: inquiry, event };
    const kept = await keep(trx, entry);
    if (kept.kind === 'known') {
      if (kept.sha256 !== sha256) throw differs('event id');
      return { id: kept.id, inquiry, verdict: kept.verdict };
    }
    const verdict = await apply(tools, trx, kept.id, incoming);
    if (verdict !== 'held') await settle(trx, kept.id, verdict);
    return { id: kept.id, inquiry, verdict };
  });
}

async function apply(
  tools: Taking,
  trx: Trx,
  inboxId: string,
  { source, event }: IncomingInquiry,
): Promise<InboxVerdict> {
  const { inquiry } = event.data;
  const row = await table<InquiryRow>(trx, 'inquiry').where({ source, external_id: inquiry }).first();
  const held = await heldSolutions(trx, { source, inquiry, except: inboxId });
  const waiting = held.length === 0 ? null : Math.max(...held.map(({ at }) => at));
  const known = { opened: row?.fingerprint ?? null, solvedAt: row?.solved_at?.getTime() ?? waiting };
  const reception = receive(known, asFact(event));
  switch (reception.kind) {
    case 'repeated':
      return 'ignored';
    case 'contradicts':
      throw differs('inquiry');
    case 'held':
      return 'held';
    case 'applied':
      if (event.type === 'inquiry.opened')
        await recordInquiry(tools, trx, { source, inboxId, opened: event.data });
      if (reception.state.solvedAt !== null)
        await solve(trx, { source, inquiry, at: new Date(reception.state.solvedAt) });
      for (const { id } of held) await settle(trx, id, 'applied');
      return 'applied';
  }
}

async function recordInquiry(
  { strapi, events }: Taking,
  trx: Trx,
  { source, inboxId, opened }: { source: string; inboxId: string; opened: OpenedInquiry },
): Promise<void> {
  const { patternId, orderId, version } = await findSubject(strapi, trx, opened);
  const id = newId();
  await trx
    .withSchema('ledger')
    .table('inquiry')
    .insert({
      id,
      source,
      external_id: opened.inquiry,
      pattern_id: patternId,
      released_version_id: version?.releasedVersionId ?? null,
      version_by: version?.by ?? null,
      order_id: orderId,
      reason: opened.reason,
      opened_at: new Date(opened.opened_at),
      fingerprint: fingerprint(opened),
      inbox_id: inboxId,
    });
  await events.publish(trx, inquiryRecorded, { inquiryId: id });
}

async function solve(
  trx: Trx,
  { source, inquiry, at }: { source: string; inquiry: string; at: Date },
): Promise<void> {
  await trx
    .withSchema('ledger')
    .table('inquiry')
    .where({ source, external_id: inquiry })
    .update({ state: 'solved', solved_at: at });
}

/** Solutions that wait for this inquiry to be opened. */
async function heldSolutions(
  trx: Trx,
  { source, inquiry, except }: { source: string; inquiry: string; except: string },
): Promise<{ id: string; at: number }[]> {
  const rows = await table<{ id: string; source: string; about: string; verdict: string; body: unknown }>(
    trx,
    'inbox',
  )
    .where({ source: inquirySources.inboxSource(source), about: inquiry, verdict: 'held' })
    .whereNot({ id: except });
  return rows.flatMap(({ id, body }) => {
    const event = inquiryEventSchema.parse(json(body));
    return event.type === 'inquiry.solved' ? [{ id, at: Date.parse(event.data.solved_at) }] : [];
  });
}

function asFact(event: InquiryEvent): InquiryFact {
  return event.type === 'inquiry.opened'
    ? { kind: 'opened', fingerprint: fingerprint(event.data) }
    : { kind: 'solved', at: Date.parse(event.data.solved_at) };
}

function differs(what: string): DomainError {
  return new DomainError(
    'connectors/different-duplicate',
    `This ${what} was told before, with other content.`,
    { kind: 'conflict' },
  );
}
