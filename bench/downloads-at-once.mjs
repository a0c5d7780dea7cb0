import path from 'node:path';
import { setTimeout as settle } from 'node:timers/promises';
import { figure } from './support/figure.mjs';
import { largePdf, withLargeDownload } from './support/large-download.mjs';
import { memoryOf, watchMemory } from './support/memory.mjs';
import { writePdf } from './support/pdf.mjs';
import { withTempFolder } from './support/temp-folder.mjs';
import { drain } from './support/transfer.mjs';

// `BENCH_DOWNLOADS` and `BENCH_ROUNDS` make it smaller for a look.
const most = Number(process.env.BENCH_DOWNLOADS ?? 200);
const few = Math.ceil(most / 10);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const settleMs = 3_000;
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
  await writePdf(source, largePdf);
  return withLargeDownload(folder, source, async ({ pid, download, withBare }) => {
    const ours = await measure(pid, download);
    const bare = await withBare((server) => measure(server.pid, server.download));
    return { ours, bare };
  });
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
