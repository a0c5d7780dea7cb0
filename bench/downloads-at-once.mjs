import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as settle } from 'node:timers/promises';
import { openBuyer } from './support/buyer.mjs';
import { openEditor } from './support/editor.mjs';
import { figure } from './support/figure.mjs';
import { memoryOf, watchMemory } from './support/memory.mjs';
import { writePdf } from './support/pdf.mjs';
import { compiled } from './support/root.mjs';
import { withChild } from './support/start-child.mjs';
import { withTempFolder } from './support/temp-folder.mjs';
import { drain, take } from './support/transfer.mjs';
import { withApp } from './support/with-app.mjs';

// `BENCH_DOWNLOADS` and `BENCH_ROUNDS` make it smaller for a look.
const most = Number(process.env.BENCH_DOWNLOADS ?? 200);
const few = Math.ceil(most / 10);
const size = { pages: 20, bytes: 20_000_000 };
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const settleMs = 3_000;
const bareServer = path.join(import.meta.dirname, 'support/bare-server.mjs');
const question = `What do ${most} stamped downloads of 20 MB at once cost in memory and time, against ${few} at once and a bare server?`;

/** So many at once: the most memory above what was there before, and megabytes a second over all. */
async function atOnce(pid, count, url) {
  await settle(settleMs);
  const { resident } = await memoryOf(pid);
  const begun = performance.now();
  const { result, peak } = await watchMemory(pid, () =>
    Promise.all(Array.from({ length: count }, () => drain(url))),
  );
  const seconds = (performance.now() - begun) / 1000;
  const bytes = result.reduce((sum, one) => sum + one, 0);
  return { added: peak - resident, peak, rate: bytes / 1_000_000 / seconds, seconds };
}

/** A few first, so that what the app grows by once is not counted as the price of many. */
async function measure(pid, url) {
  await atOnce(pid, few, url);
  const found = { few: [], most: [] };
  for (let round = 0; round < rounds; round += 1) {
    found.few.push(await atOnce(pid, few, url));
    found.most.push(await atOnce(pid, most, url));
  }
  return found;
}

async function measureAll(folder) {
  const source = path.join(folder, 'source.pdf');
  await writePdf(source, size);
  const mail = await compiled('cli/demo/mail-catcher').startMailCatcher();
  try {
    return await withApp({ SELVEDGE_SMTP_URL: mail.smtpUrl, SELVEDGE_DEMO: 'true' }, async (app) => {
      const editor = await openEditor(app);
      const { authorization } = editor;
      const buyer = await openBuyer({ url: app.url, authorization, mailbox: mail.mailbox });
      const versionId = await editor.makeVersion(buyer.patternId, '2.0.0');
      const { status, body } = await editor.putFile(versionId, source, 'linden-skirt-instructions-en.pdf');
      if (status !== 201) throw new Error(`upload: ${status} ${body}`);
      await editor.release(versionId);
      const download = await buyer.findDownload();
      const stamped = await take(download);
      const { size: atLeast } = await stat(source);
      if (stamped.length < atLeast) throw new Error(`not the large file: ${stamped.length} bytes`);
      await writeFile(path.join(folder, 'plain.pdf'), stamped);
      const ours = await measure(app.pid, download);
      const bare = await withChild([bareServer, folder], {}, ({ pid, said }) =>
        measure(pid, new URL('/plain.pdf', said.url)),
      );
      return { ours, bare };
    });
  } finally {
    await mail.stop();
  }
}

await figure('downloads-at-once', question, () =>
  withTempFolder(async (folder) => {
    const { ours, bare } = await measureAll(folder);
    const values = (runs, field) => runs.map((one) => one[field]);
    return {
      measures: [
        {
          name: `memory added by ${most} at once`,
          unit: 'MB',
          values: values(ours.most, 'added'),
          aim: { most: 256 },
          peers: [
            { name: 'bare node:http, same bytes', values: values(bare.most, 'added') },
            { name: `${few} at once`, values: values(ours.few, 'added') },
          ],
        },
        {
          name: `memory at its peak, round by round`,
          unit: 'MB',
          values: values(ours.most, 'peak'),
          peers: [{ name: 'bare node:http', values: values(bare.most, 'peak') }],
        },
        {
          name: `time of ${most} at once`,
          unit: 's',
          values: values(ours.most, 'seconds'),
          peers: [{ name: 'bare node:http, same bytes', values: values(bare.most, 'seconds') }],
        },
        {
          name: `rate over all, ${most} at once`,
          unit: 'MB/s',
          values: values(ours.most, 'rate'),
          peers: [{ name: 'bare node:http', values: values(bare.most, 'rate') }],
        },
      ],
      notes: [
        'Every download is a request of its own of the same ticket: link, right and ticket are asked each time, and the right every second while it goes on.',
        'Client and servers share the same cores; the app and the bare server are measured one after the other.',
        'Flat means: a download holds a few chunks of 256 KiB and its slots, whatever its size; memory grows with how many, not with what.',
        'Memory is VmHWM from the start of a round on, and minus VmRSS before it where it is called added.',
      ],
    };
  }),
);
