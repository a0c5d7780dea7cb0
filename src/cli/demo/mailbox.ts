import { z } from 'zod';

export interface CaughtMail {
  to: string;
  subject: string;
  text: string;
}

/** Where the demo's and the tests' mails end up. */
export interface Mailbox {
  /** The newest mail to an address that has these words in it, waiting for it. Rejects after half a minute. */
  waitFor(address: string, words?: string): Promise<CaughtMail>;
}

const caught = z.array(
  z.object({
    subject: z.string(),
    text: z.string().nullish(),
    to: z.array(z.object({ address: z.string() })),
    time: z.string().nullish(),
  }),
);
const patienceMs = 30_000;

/** Reads a MailDev's REST API. */
export function maildevMailbox(webUrl: string): Mailbox {
  return {
    async waitFor(address, words = '') {
      const deadline = Date.now() + patienceMs;
      while (Date.now() < deadline) {
        const answer = await fetch(`${webUrl}/api/email`);
        const mails = caught.parse(await answer.json());
        const found = mails.findLast(
          ({ to, subject, text }) =>
            to.some((one) => one.address === address) && `${subject} ${text ?? ''}`.includes(words),
        );
        if (found !== undefined) return { to: address, subject: found.subject, text: found.text ?? '' };
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error(`No mail for ${address} came within ${patienceMs / 1000} s`);
    },
  };
}
