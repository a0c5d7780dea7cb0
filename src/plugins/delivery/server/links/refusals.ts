import { DomainError } from '../../../../kernel/errors/domain-error';
import type { DownloadRefusal } from '../../../orders/contract';
import type { RenewalDecision } from '../../domain/link/link-renewal';
import type { LinkState } from '../../domain/link/link-state';

/** The same for a link, a file or a ticket that does not exist and for one that is somebody else's. */
export function unknownLink(): DomainError {
  return new DomainError('delivery/unknown-link', 'There is no such download link.', { kind: 'missing' });
}

export function ticketExpired(): DomainError {
  return gone(
    'delivery/ticket-expired',
    'This download began more than an hour ago. Start it again from the page.',
  );
}

/** Why a link that exists gives nothing. */
export function linkRefusal(state: Exclude<LinkState, 'open'>): DomainError {
  switch (state) {
    case 'revoked':
      return gone('delivery/link-revoked', 'This link was taken back.');
    case 'replaced':
      return gone('delivery/link-replaced', 'This link was sent anew; the one in the newest mail holds.');
    case 'expired':
      return gone('delivery/link-expired', 'The time of this link is over.');
    case 'used-up':
      return gone('delivery/limit-reached', 'All downloads of this link are used.');
  }
}

/** Why the gate of entitlements said no. */
export function rightRefusal(reason: DownloadRefusal): DomainError {
  switch (reason) {
    case 'revoked':
      return linkRefusal('revoked');
    case 'recalled':
      return gone('delivery/recalled', 'This version was called back.');
    case 'unknown':
    case 'other-pattern':
      return unknownLink();
  }
}

/** Why a link is not sent anew. */
export function notRenewable(decision: Exclude<RenewalDecision, 'may' | 'on-its-way'>): DomainError {
  const why = {
    'none-left': 'It was renewed twice, or all its downloads are used.',
    'not-needed': 'It works as it is, or was taken back.',
  }[decision];
  return new DomainError('delivery/not-renewable', `This link is not sent anew. ${why}`, {
    kind: 'conflict',
  });
}

function gone(code: string, message: string): DomainError {
  return new DomainError(code, message, { kind: 'gone' });
}
