/** A download link as the ledger has it; `used` counts downloads, not their ranges. */
export interface LinkFacts {
  /** Until then it may be used for the first time. */
  unopenedUntil: Date;
  /** Set by the first download. */
  expiresAt: Date | null;
  revokedAt: Date | null;
  used: number;
  downloadLimit: number;
  /** How often its owner had it sent anew. */
  renewals: number;
  renewedAt: Date | null;
  /** The token that asks is of an earlier renewal: the mail with the newer one holds. */
  isReplaced: boolean;
}

export type LinkState = 'open' | 'revoked' | 'replaced' | 'expired' | 'used-up';

/** What a link is good for. The database decides the same in `mintDownload`, where many ask at once. */
export function linkState(link: LinkFacts, now: Date): LinkState {
  if (link.revokedAt !== null) return 'revoked';
  if (link.isReplaced) return 'replaced';
  if (now.getTime() >= (link.expiresAt ?? link.unopenedUntil).getTime()) return 'expired';
  return link.used >= link.downloadLimit ? 'used-up' : 'open';
}
