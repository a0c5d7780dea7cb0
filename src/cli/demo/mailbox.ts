import { z } from 'zod';

export interface CaughtMail {
  to: string;
  subject: string;
  text: string;
}

/** Where the demo's and the tests' mails end up. */
export interface Mailbox {
  /** The newest mail to an address, waiting for it if need be. Rejects after half a minute. */
  waitFor(address: string): Promise<CaughtMail>;
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
    async waitFor(address) {
      const deadline = Date.now() + patienceMs;
      while (Date.now() < deadline) {
        const answer = await fetch(`${webUrl}/api/email`);
        const mails = caught.parse(await answer.json());
        const found = mails.findLast(({ to }) => to.some((one) => one.address === address));
        if (found !== undefined) return { to: address, subject: found.subject, text: found.text ?? '' };
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error(`No mail for ${address} came within ${patienceMs / 1000} s`);
    },
  };
}
