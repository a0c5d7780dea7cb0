import fc from 'fast-check';
import type { MessageState } from '../contract';
import { noticeTally } from './notice-tally';
import { placeNotice, type PendingMail } from './place-notice';

interface Message {
  id: string;
  customer: string;
  state: MessageState;
  collecting: boolean;
}
interface Carried {
  notice: number;
  pattern: string;
  customer: string;
  message: string;
}

/** What the database does with a placement, in a few lines: the model that the journeys confirm. */
class House {
  messages = new Map<string, Message>();
  carried: Carried[] = [];
  notices = 0;

  release(pattern: string, mode: 'at-once' | 'digest', owners: readonly string[]): void {
    const notice = (this.notices += 1);
    for (const customer of owners) {
      const placement = placeNotice(this.pending(customer, pattern), mode);
      const message = placement.kind === 'join' ? placement.messageId : `m${this.messages.size}`;
      if (placement.kind === 'new') {
        const { collecting, takesOver } = placement;
        this.messages.set(message, { id: message, customer, state: 'ready', collecting });
        for (const one of this.carried)
          if (one.message === takesOver && one.pattern === pattern) one.message = message;
      }
      this.carried.push({ notice, pattern, customer, message });
    }
  }

  pending(customer: string, pattern: string): PendingMail[] {
    return [...this.messages.values()]
      .filter((message) => message.customer === customer && message.state === 'ready')
      .map(({ id: messageId, collecting }) => ({
        messageId,
        collecting,
        carriesPattern: this.carried.some((one) => one.message === messageId && one.pattern === pattern),
      }));
  }
}

const owners = ['ann', 'bo', 'cy'];
const step = fc.oneof(
  fc.record({
    do: fc.constant('release' as const),
    pattern: fc.constantFrom('hood', 'cape'),
    mode: fc.constantFrom('at-once' as const, 'digest' as const),
  }),
  fc.record({
    do: fc.constant('end' as const),
    nth: fc.nat(20),
    state: fc.constantFrom<MessageState>('sending', 'sent', 'failed', 'suppressed', 'unknown'),
  }),
  fc.record({ do: fc.constant('week' as const) }),
);

it('gives a customer one mail a notice, one waiting mail a pattern and one digest, in any order of events', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const house = new House();
      for (const one of steps) {
        if (one.do === 'release') house.release(one.pattern, one.mode, owners);
        const waiting = [...house.messages.values()].filter(({ state }) => state === 'ready');
        if (one.do === 'week') for (const message of waiting) message.collecting = false;
        const leaving = waiting.filter(({ collecting }) => !collecting);
        const chosen = one.do === 'end' ? leaving[one.nth % Math.max(leaving.length, 1)] : undefined;
        if (one.do === 'end' && chosen !== undefined) chosen.state = one.state;

        for (const customer of owners) {
          const open = [...house.messages.values()].filter(
            (message) => message.customer === customer && message.state === 'ready',
          );
          expect(open.filter(({ collecting }) => collecting).length).toBeLessThanOrEqual(1);
          for (const pattern of ['hood', 'cape'])
            expect(
              house.pending(customer, pattern).filter(({ carriesPattern }) => carriesPattern).length,
            ).toBeLessThanOrEqual(1);
        }
        for (let notice = 1; notice <= house.notices; notice += 1) {
          const mails = house.carried.filter((one) => one.notice === notice);
          const states: Partial<Record<MessageState, number>> = {};
          for (const { message } of mails) {
            const { state } = house.messages.get(message)!;
            states[state] = (states[state] ?? 0) + 1;
          }
          const { audience, ...counts } = noticeTally(states);
          expect(audience).toBe(owners.length);
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(audience);
        }
      }
    }),
  );
});

it('lets what is urgent leave at once, and take with it what waited for the digest', () => {
  const digest = { messageId: 'd', collecting: true, carriesPattern: true };
  expect(placeNotice([digest], 'at-once')).toEqual({ kind: 'new', collecting: false, takesOver: 'd' });
  expect(placeNotice([{ ...digest, carriesPattern: false }], 'at-once')).toMatchObject({ takesOver: null });
  const urgent = { messageId: 'u', collecting: false, carriesPattern: true };
  expect(placeNotice([digest, urgent], 'digest')).toEqual({
    kind: 'join',
    messageId: 'u',
    collecting: false,
  });
});
