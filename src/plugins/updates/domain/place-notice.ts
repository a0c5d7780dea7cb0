/** A mail to a customer that has not been sent yet. */
export interface PendingMail {
  messageId: string;
  /** Waits for the weekly digest. */
  collecting: boolean;
  /** Speaks of the same pattern already. */
  carriesPattern: boolean;
}

/**
 * `join`: the notice goes with a mail that waits. `new`: it gets one of its own; what `takesOver` has to say of the
 * pattern goes with it.
 */
export type Placement =
  | { kind: 'join'; messageId: string; collecting: boolean }
  | { kind: 'new'; collecting: boolean; takesOver: string | null };

/**
 * Which mail a customer's notice goes with, so that no pattern is spoken of twice and a customer has at most one
 * digest. What was to go out at once still does when something less urgent comes after it.
 */
export function placeNotice(pending: readonly PendingMail[], mode: 'at-once' | 'digest'): Placement {
  const atOnce = pending.find(({ collecting, carriesPattern }) => carriesPattern && !collecting);
  if (atOnce !== undefined) return { kind: 'join', messageId: atOnce.messageId, collecting: false };
  const digest = pending.find(({ collecting }) => collecting);
  if (mode === 'at-once') {
    const takesOver = digest?.carriesPattern === true ? digest.messageId : null;
    return { kind: 'new', collecting: false, takesOver };
  }
  if (digest !== undefined) return { kind: 'join', messageId: digest.messageId, collecting: true };
  return { kind: 'new', collecting: true, takesOver: null };
}
