import { randomInt, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { figure } from './support/figure.mjs';
import { startMailSink } from './support/mail-sink.mjs';
import { rounded } from './support/summarise.mjs';
import { withApp } from './support/with-app.mjs';

const { Client } = createRequire(import.meta.url)('pg');
const tries = Number(process.env.BENCH_TRIES ?? 200);
const uncounted = 20;
const question = `Can whoever asks for a link to a library tell by the time of the answer whether an address is a buyer's?`;

/** Buyers, as a sale leaves them. */
async function knownAddresses(databaseUrl, count) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const addresses = Array.from({ length: count }, () => `${randomUUID()}@example.com`);
  await client.query(
    'insert into ledger.customer (id, email) select gen_random_uuid(), address from unnest($1::text[]) address',
    [addresses],
  );
  await client.end();
  return addresses;
}

async function ask(url, email) {
  const network = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
  const begun = performance.now();
  const answer = await fetch(`${url}/library`, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'text/html', 'x-forwarded-for': network },
    body: new URLSearchParams({ email }),
  });
  await answer.arrayBuffer();
  if (answer.status !== 303) throw new Error(`answered with ${answer.status}`);
  return performance.now() - begun;
}

/** How often a known one's answer takes longer than an unknown one's; a half tells nothing. */
function tellsApart(known, unknown) {
  const longer = known.flatMap((one) => unknown.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
  return longer.reduce((sum, one) => sum + one, 0) / longer.length;
}

await figure('library-answers', question, async () => {
  const mails = await startMailSink();
  try {
    const env = { SELVEDGE_SMTP_URL: mails.url, SELVEDGE_TRUST_PROXY: 'true' };
    return await withApp(env, async ({ url, databaseUrl }) => {
      const buyers = await knownAddresses(databaseUrl, tries + uncounted);
      const found = { known: [], unknown: [] };
      for (const [round, buyer] of buyers.entries()) {
        const pair = [
          ['known', buyer],
          ['unknown', `${randomUUID()}@example.com`],
        ];
        // Which of them is first is left to luck: the mail to the one before is being written meanwhile.
        if (randomInt(2) === 1) pair.reverse();
        for (const [who, address] of pair) {
          const ms = await ask(url, address);
          if (round >= uncounted) found[who].push(ms);
        }
      }
      const chance = tellsApart(found.known, found.unknown);
      const noise = 1.96 * Math.sqrt((2 * tries + 1) / (12 * tries * tries));
      return {
        measures: [
          {
            name: 'answer to an address that is a buyer’s',
            unit: 'ms',
            values: found.known,
            peers: [{ name: 'to one that is nobody’s', values: found.unknown }],
          },
        ],
        notes: [
          `Of a known and an unknown one the known one's answer takes longer in ${rounded(chance * 100)} % of all pairs; by luck alone it is 50 ± ${rounded(noise * 100)} % (95 of 100 times).`,
          `${mails.sink.mails} mails had gone out when the last answer was there.`,
        ],
      };
    });
  } finally {
    await mails.stop();
  }
});
