import { z } from 'zod';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { readOutboundUrl } from '../../../../kernel/http/outbound-url';
import { newId } from '../../../../kernel/ids/ids';
import { ask } from '../../../../kernel/doors/ask';
import { audit } from '../../../../kernel/ledger/audit';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { readOutgoing, withNewSecret } from '../../adapters/signing-secrets';
import type { AssistedConfig, NewConnection, WebsiteConfig } from '../../contract';
import type { SavedConnection } from '../../views-contract';
import type { ChannelTools } from '../channel-tools';
import { forgetServed } from '../listings/forget-served';
import { refreshConnectionJob } from '../listings/listing-jobs';
import { configSchemas, findConnection, type Connection } from './connection-rows';
import { viewConnection } from './connection-view';

/**
 * Connects a channel. A website gets its signing secret, told this once.
 * @throws DomainError `channels/key-taken`, `http/bad-url`
 */
export async function createConnection(
  tools: ChannelTools,
  { kind, key, name, config }: NewConnection,
  actor: string,
): Promise<SavedConnection> {
  assertAddresses(tools, config);
  return tools.transaction(async (trx) => {
    const id = newId();
    const { secret, outgoing } =
      kind === 'website' ? withNewSecret(id, { signing: [] }, tools.clock.now(), tools.keyring) : noSecret;
    const made = (await trx
      .withSchema('ledger')
      .table('channel_account')
      .insert({ id, key, channel: kind, name, config: JSON.stringify(config), outgoing: column(outgoing) })
      .onConflict('key')
      .ignore()
      .returning('id')) as { id: string }[];
    if (made.length === 0)
      throw new DomainError('channels/key-taken', `Another channel account is called "${key}".`, {
        kind: 'conflict',
      });
    await audit(trx, {
      actor,
      action: 'channel.connected',
      subject: `channel-account:${key}`,
      details: { kind },
    });
    return saved(tools, trx, key, secret);
  });
}

/**
 * Changes name and configuration. At another address nothing has been told yet, so everything is told there again.
 * @throws DomainError `channels/unknown-connection`, `kernel/bad-request`, `http/bad-url`
 */
export async function changeConnection(
  tools: ChannelTools,
  key: string,
  change: { name: string; config: Record<string, unknown> },
  actor: string,
): Promise<SavedConnection> {
  return tools.transaction(async (trx) => {
    const before = await findConnection(trx, key, { forUpdate: true });
    const schema = z.object({ config: configSchemas[before.kind] as z.ZodType<Connection['config']> });
    const { config } = ask(schema, { config: change.config });
    assertAddresses(tools, config);
    const isElsewhere = urlOf(config) !== urlOf(before.config);
    const { secret, outgoing } =
      urlOf(config) !== null && readOutgoing(before.outgoing).signing.length === 0
        ? withNewSecret(before.id, { signing: [] }, tools.clock.now(), tools.keyring)
        : { secret: null, outgoing: before.outgoing };
    await trx
      .withSchema('ledger')
      .table('channel_account')
      .where({ id: before.id })
      .update({ name: change.name, config: JSON.stringify(config), outgoing: column(outgoing) });
    if (isElsewhere) await forgetServed(trx, before.id);
    await audit(trx, {
      actor,
      action: 'channel.changed',
      subject: `channel-account:${key}`,
      details: { isElsewhere },
    });
    return saved(tools, trx, key, secret);
  });
}

const noSecret = { secret: null, outgoing: null };

async function saved(
  tools: ChannelTools,
  trx: Trx,
  key: string,
  secret: string | null,
): Promise<SavedConnection> {
  const connection = await findConnection(trx, key);
  await tools.jobs.enqueue(trx, refreshConnectionJob, { connectionId: connection.id });
  return { connection: await viewConnection(tools, trx, connection), secret };
}

/** What names an address of our own network is refused again when it is called, for names can move. */
function assertAddresses({ allowPrivate }: ChannelTools, config: WebsiteConfig | AssistedConfig): void {
  const url = urlOf(config);
  if (url !== null) readOutboundUrl(url, { allowPrivate });
}

function urlOf(config: WebsiteConfig | AssistedConfig): string | null {
  return 'url' in config ? config.url : null;
}

function column(value: unknown): string | null {
  return value === null || typeof value === 'string' ? value : JSON.stringify(value);
}
