import { createRequire } from 'node:module';
import path from 'node:path';
import { openEditor } from './support/editor.mjs';
import { figure } from './support/figure.mjs';
import { startMailSink } from './support/mail-sink.mjs';
import { writePdf } from './support/pdf.mjs';
import { compiled } from './support/root.mjs';
import { seedOwners } from './support/seed-owners.mjs';
import { startChild, withChild } from './support/start-child.mjs';
import { withDatabase } from './support/with-database.mjs';
import { withTempFolder } from './support/temp-folder.mjs';

const owners = 1_000;
const rounds = 3;
/** Mails that one process of ours has under way at once; the peer has as many. */
const places = 4;
const support = path.join(import.meta.dirname, 'support');
const question = `How long from the release until ${owners} owners have their update mail, against a bare loop of nodemailer?`;
const { Client } = createRequire(import.meta.url)('pg');

/** Releases one more version and waits until every owner's mail has left; seconds by the ledger's own clock. */
async function tellOwners({ editor, client, patternId, source }, label) {
  const versionId = await editor.makeVersion(patternId, label);
  const { status, body } = await editor.putFile(versionId, source, 'hood-template-A4.pdf');
  if (status !== 201) throw new Error(`upload: ${status} ${body}`);
  await editor.release(versionId);
  const deadline = Date.now() + 600_000;
  for (;;) {
    const { rows } = await client.query(
      `select count(*) filter (where message.state = 'sent')::int as sent,
         extract(epoch from max(message.state_since) - min(version.released_at))::float8 as seconds
       from ledger.released_version version
       join ledger.update_notice notice on notice.released_version_id = version.id
       join ledger.message_notice carried on carried.update_notice_id = notice.id
       join ledger.message on message.id = carried.message_id where version.version_id = $1`,
      [versionId],
    );
    if (rows[0].sent === owners) return rows[0].seconds;
    if (Date.now() > deadline) throw new Error(`only ${rows[0].sent} of ${owners} mails have left`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function prepare(app, client, folder) {
  const editor = await openEditor(app);
  const source = path.join(folder, 'source.pdf');
  await writePdf(source, { pages: 1, bytes: 20_000 });
  const patternId = await editor.makePattern('hood');
  const first = await editor.makeVersion(patternId, '1.0.0');
  await editor.putFile(first, source, 'hood-template-A4.pdf');
  await editor.release(first);
  await seedOwners(client, patternId, owners);
  const answer = await fetch(new URL('/selvedge/settings/updates.notices', app.url), {
    method: 'PUT',
    headers: { authorization: editor.authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ version: 0, value: { perMinute: 100_000 } }),
  });
  if (!answer.ok) throw new Error(`settings: ${answer.status} ${await answer.text()}`);
  const preview = await fetch(new URL(`/selvedge/versions/${first}/update-preview`, app.url), {
    headers: { authorization: editor.authorization },
  });
  const [{ subject, text, html }] = (await preview.json()).data;
  return { editor, client, patternId, source, mail: { from: 'shop@example.com', subject, text, html } };
}

async function loopOf(child, order) {
  const told = new Promise((resolve) => child.process.once('message', resolve));
  child.process.send(order);
  return (await told).seconds;
}

async function measure(app, client, folder, port) {
  const shop = await prepare(app, client, folder);
  const child = startChild([path.join(support, 'bare-mailer.mjs'), String(port)]);
  const found = { ours: [], four: [], one: [] };
  try {
    await child.firstWord();
    await loopOf(child, { count: 100, places, mail: shop.mail });
    await tellOwners(shop, '1.1.0');
    for (let round = 0; round < rounds; round += 1) {
      found.ours.push(await tellOwners(shop, `1.${round + 2}.0`));
      found.four.push(await loopOf(child, { count: owners, places, mail: shop.mail }));
      found.one.push(await loopOf(child, { count: owners, places: 1, mail: shop.mail }));
    }
  } finally {
    await child.stop();
  }
  return found;
}

await figure('update-mails', question, async () => {
  const server = await startMailSink();
  try {
    const found = await withDatabase((databaseUrl) =>
      withTempFolder(async (folder) => {
        const { newSecrets } = compiled('cli/environment/new-secrets');
        const settled = { NODE_ENV: 'development', HOST: '127.0.0.1', SELVEDGE_LOG_LEVEL: 'error' };
        const own = { DATABASE_URL: databaseUrl, SELVEDGE_DATA_DIR: folder, SELVEDGE_SMTP_URL: server.url };
        const env = { ...settled, ...own, ...newSecrets() };
        const client = new Client({ connectionString: databaseUrl });
        await client.connect();
        try {
          return await withChild([path.join(support, 'serve-app.mjs')], env, ({ said }) =>
            measure(said, client, folder, server.port),
          );
        } finally {
          await client.end();
        }
      }),
    );
    return {
      measures: [
        {
          name: `${owners} owners mailed`,
          unit: 's',
          values: found.ours,
          aim: { most: 60 },
          peers: [
            { name: `nodemailer, ${places} at once, no database`, values: found.four },
            { name: 'nodemailer, one after the other', values: found.one },
          ],
        },
      ],
      notes: [
        `Ours by the ledger's clock: from the release until the last mail is marked sent; each mail has a claim, a fresh link and a token of its own, and is decided at that moment. One round before does not count.`,
        'The peer sends the same words to as many addresses, and remembers nothing: a crash would leave nobody the wiser.',
        `Mails a second, ours: ${found.ours.map((seconds) => Math.round(owners / seconds)).join(', ')}; the pace setting is out of the way.`,
        'A new connection for every mail, ours and theirs; SMTP server, Postgres and both senders share the machine.',
      ],
    };
  } finally {
    await server.stop();
  }
});
