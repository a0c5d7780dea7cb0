import { DomainError } from '../../../../kernel/errors/domain-error';
import { signedSenders } from '../../../../kernel/webhooks/signed-senders';

/** The help desks that tell of inquiries. @throws DomainError `connectors/source-exists`, `connectors/unknown-source` */
export const inquirySources = signedSenders({
  table: 'inquiry_source',
  inbox: 'inquiries',
  path: '/api/connectors/inquiries',
  subject: 'inquiry-source',
  exists: (key) =>
    new DomainError('connectors/source-exists', `A source is called "${key}" already.`, { kind: 'conflict' }),
  unknown: (key) =>
    new DomainError('connectors/unknown-source', `No source of inquiries is called "${key}".`, {
      kind: 'missing',
    }),
});
