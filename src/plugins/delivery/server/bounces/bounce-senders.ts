import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { signedSenders } from '../../../../kernel/webhooks/signed-senders';
import type { BounceSenderView } from '../../mail-contract';

/** Who tells of mails that came back. @throws DomainError `delivery/sender-exists`, `delivery/unknown-sender` */
export const bounceSenders = signedSenders({
  table: 'bounce_sender',
  inbox: 'bounces',
  path: '/api/delivery/bounces',
  subject: 'bounce-sender',
  exists: (key) =>
    new DomainError('delivery/sender-exists', `A sender of bounces is called "${key}" already.`, {
      kind: 'conflict',
    }),
  unknown: (key) =>
    new DomainError('delivery/unknown-sender', `No sender of bounces is called "${key}".`, {
      kind: 'missing',
    }),
});

export async function listBounceSenders(db: Knex): Promise<BounceSenderView[]> {
  const senders = await bounceSenders.list(db);
  return senders.map(({ key, name, inboundPath, secrets, lastEventAt }) => ({
    key,
    name,
    inboundPath,
    secrets,
    lastEventAt,
  }));
}
