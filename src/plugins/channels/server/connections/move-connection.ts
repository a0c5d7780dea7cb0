import { DomainError } from '../../../../kernel/errors/domain-error';
import { audit } from '../../../../kernel/ledger/audit';
import { savepoint, type Trx } from '../../../../kernel/ledger/transaction';
import { readOutgoing, withNewSecret } from '../../adapters/signing-secrets';
import type { ConnectionView, SavedConnection } from '../../views-contract';
import type { ChannelTools } from '../channel-tools';
import { refreshConnectionJob } from '../listings/listing-jobs';
import { findConnection } from './connection-rows';
import { viewConnection } from './connection-view';

/** Paused: nothing is sent and the feeds are closed. Resumed: what has changed meanwhile goes out. */
export function moveConnection(
  tools: ChannelTools,
  key: string,
  state: 'active' | 'paused',
  actor: string,
): Promise<ConnectionView> {
  return tools.transaction(async (trx) => {
    const { id, state: before } = await findConnection(trx, key, { forUpdate: true });
    if (before !== state) {
      await trx.withSchema('ledger').table('channel_account').where({ id }).update({ state });
      const action = state === 'paused' ? 'channel.paused' : 'channel.resumed';
      await audit(trx, { actor, action, subject: `channel-account:${key}` });
      if (state === 'active') await tools.jobs.enqueue(trx, refreshConnectionJob, { connectionId: id });
    }
    return viewConnection(tools, trx, await findConnection(trx, key));
  });
}

/** A new secret, told this once; for a day both sign. @throws DomainError `channels/unknown-connection`, `channels/not-signed` */
export function rotateSecret(tools: ChannelTools, key: string, actor: string): Promise<SavedConnection> {
  return tools.transaction(async (trx) => {
    const { id, kind, outgoing: before } = await findConnection(trx, key, { forUpdate: true });
    if (kind !== 'website')
      throw new DomainError('channels/not-signed', 'Nothing is signed on the way to this channel.', {
        kind: 'conflict',
      });
    const { secret, outgoing } = withNewSecret(id, readOutgoing(before), tools.clock.now(), tools.keyring);
    await trx
      .withSchema('ledger')
      .table('channel_account')
      .where({ id })
      .update({ outgoing: JSON.stringify(outgoing) });
    await audit(trx, { actor, action: 'channel.secret-rotated', subject: `channel-account:${key}` });
    return { connection: await viewConnection(tools, trx, await findConnection(trx, key)), secret };
  });
}

/**
 * Forgets a connection that nothing ever went through. One that was used is paused instead: what happened stays.
 * @throws DomainError `channels/unknown-connection`, `channels/in-use`
 */
export function removeConnection(tools: ChannelTools, key: string, actor: string): Promise<void> {
  return tools.transaction(async (trx) => {
    const { id, credentials } = await findConnection(trx, key, { forUpdate: true });
    if (credentials !== null) throw inUse('Shops send their sales to it.');
    await savepoint(trx, (inner) => erase(inner, id)).catch((error: unknown) => {
      if (isReferred(error)) throw inUse('Something has gone through it already.');
      throw error;
    });
    await audit(trx, { actor, action: 'channel.removed', subject: `channel-account:${key}` });
  });
}

async function erase(trx: Trx, id: string): Promise<void> {
  await trx.withSchema('ledger').table('listing').where({ channel_account_id: id }).delete();
  await trx.withSchema('ledger').table('channel_account').where({ id }).delete();
}

/** Calls, orders and figures refer to what they came through (SQLSTATE 23503). */
function isReferred(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23503';
}

function inUse(why: string): DomainError {
  return new DomainError('channels/in-use', `This connection cannot be removed. ${why} Pause it instead.`, {
    kind: 'conflict',
  });
}
