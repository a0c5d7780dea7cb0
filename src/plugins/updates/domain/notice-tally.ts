import type { MessageState, NoticeView } from '../contract';

type Counts = Pick<NoticeView, 'audience' | 'waiting' | 'sent' | 'failed' | 'suppressed' | 'unknown'>;

/** How many mails of a notice are in which state; a mail under way waits still. The sum is the audience. */
export function noticeTally(states: Readonly<Partial<Record<MessageState, number>>>): Counts {
  const { ready = 0, sending = 0, sent = 0, failed = 0, suppressed = 0, unknown = 0 } = states;
  const waiting = ready + sending;
  const audience = waiting + sent + failed + suppressed + unknown;
  return { audience, waiting, sent, failed, suppressed, unknown };
}
