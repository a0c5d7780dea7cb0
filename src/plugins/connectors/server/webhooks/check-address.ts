import { DomainError } from '../../../../kernel/errors/domain-error';
import { readOutboundUrl } from '../../../../kernel/http/outbound-url';
import { resolveHost } from '../../../../kernel/http/resolve-host';
import type { ConnectorTools } from '../connector-tools';

/** How long a name server may take while an admin waits. */
const timeoutMs = 5_000;

/**
 * Tells an admin at once what would be refused at every sending: an address that is not https, or leads into a
 * private network. Sending asks again, for names can change their meaning.
 * @throws DomainError `connectors/unsafe-url`
 */
export async function checkAddress(
  { resolve, allowPrivate }: Pick<ConnectorTools, 'resolve' | 'allowPrivate'>,
  url: string,
): Promise<void> {
  try {
    await resolveHost(readOutboundUrl(url, { allowPrivate }), { resolve, allowPrivate, timeoutMs });
  } catch (cause) {
    if (!(cause instanceof DomainError)) throw cause;
    throw new DomainError('connectors/unsafe-url', `Webhooks cannot go there. ${cause.message}`, {
      kind: 'unprocessable',
      details: { reason: cause.code },
      cause,
    });
  }
}
