import { nextTry } from './next-try';

const patience = { firstRetrySeconds: 60, giveUpHours: 24 };

/** Seconds after the first try at which each happens, until the mail is given up. */
function tries(how: 'later' | 'lost', given = patience): number[] {
  const at = [0];
  for (;;) {
    const wait = nextTry(how, at.length, given);
    if (wait === null) return at;
    at.push((at.at(-1) ?? 0) + wait);
  }
}

it('passes a server that greylists for five minutes at the fourth try, within eight minutes', () => {
  expect(tries('later').slice(0, 4)).toEqual([0, 60, 180, 420]);
});

it('goes on for a day and then ends', () => {
  const all = tries('later');
  expect(all.length).toBeLessThan(20);
  expect(all.at(-1)).toBeGreaterThan(18 * 3_600);
  expect(all.at(-1)).toBeLessThanOrEqual(24 * 3_600);
});

it('repeats a mail whose answer was lost twice, and leaves it to a person', () => {
  expect(tries('lost')).toEqual([0, 60, 180]);
});

it('tries once again at least, and ends where there is no patience', () => {
  expect(tries('later', { firstRetrySeconds: 3_600, giveUpHours: 1 })).toEqual([0, 3_600]);
});
