import { linkState, type LinkFacts } from './link-state';

/** How often an owner may have a link sent anew by themselves; then they ask the shop. */
const mostRenewals = 2;
/** A mail may take this long; until then a second press sends none. In minutes. */
const mailMinutes = 10;

/**
 * `may`: a press of the button sends a new token to the address of the order. `on-its-way`: one was sent a moment
 * ago. `none-left`: both renewals, or all downloads, are used: renewing never gives a download more. `not-needed`:
 * the link works, or was taken back.
 */
export type RenewalDecision = 'may' | 'on-its-way' | 'none-left' | 'not-needed';

export function decideRenewal(link: LinkFacts, now: Date): RenewalDecision {
  const state = linkState(link, now);
  if (state !== 'expired' && state !== 'replaced') return 'not-needed';
  const { renewedAt } = link;
  if (renewedAt !== null && now.getTime() < renewedAt.getTime() + mailMinutes * 60_000) return 'on-its-way';
  return link.renewals >= mostRenewals || link.used >= link.downloadLimit ? 'none-left' : 'may';
}
