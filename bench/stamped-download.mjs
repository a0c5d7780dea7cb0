import path from 'node:path';
import { makeMaster, waysToCopy, waysToRewrite } from './support/copying.mjs';
import { figure } from './support/figure.mjs';
import { largePdf, withLargeDownload } from './support/large-download.mjs';
import { writePdf } from './support/pdf.mjs';
import { withTempFolder } from './support/temp-folder.mjs';
import { interleave } from './support/interleave.mjs';
import { drain } from './support/transfer.mjs';

const rounds = { copy: 25, rewrite: 5, download: 25 };
const question = 'What does the stamp cost a download of 20 MB, against a copy of the same bytes?';

/** On disk, without the app: filling slots while copying, against copying and against writing the PDF anew. */
async function measureCopies(folder, source) {
  const master = await makeMaster(folder, source);
  const copies = await interleave(rounds.copy, waysToCopy(folder, master));
  const rewrites = await interleave(rounds.rewrite, await waysToRewrite(folder, source));
  return { ...copies, ...rewrites };
}

/** Through the real route: link, rights and ticket are looked up at every request, as for every buyer. */
function measureDownloads(folder, source) {
  return withLargeDownload(folder, source, ({ pid, download, withBare }) =>
    withBare((bare) =>
      interleave(rounds.download, {
        route: { pid, work: () => drain(download) },
        bare: { pid: bare.pid, work: () => drain(bare.download) },
      }),
    ),
  );
}

await figure('stamped-download', question, () =>
  withTempFolder(async (folder) => {
    const source = path.join(folder, 'source.pdf');
    await writePdf(source, largePdf);
    const copies = await measureCopies(folder, source);
    const downloads = await measureDownloads(folder, source);
    const peer = (name, { clock, processor }) => ({ name, clock, processor });
    const bare = [peer('bare node:http, same bytes', downloads.bare)];
    const plain = [peer('streamed copy', copies.streamed), peer('fs.copyFile', copies.copyFile)];
    const rewriters = [
      peer('@cantoo/pdf-lib, line drawn and saved', copies.rewritten),
      ...(copies.overlaid === undefined ? [] : [peer('qpdf --overlay', copies.overlaid)]),
    ];
    const measure = (name, ours, peers, by) => ({
      name: by === 'clock' ? name : `${name}, mean processor time`,
      unit: 'ms',
      values: ours[by],
      ...(by === 'clock' ? { aim: { mostRatio: 2 } } : {}),
      peers: peers.map((one) => ({ name: one.name, values: one[by] })),
    });
    return {
      measures: [
        measure('download through the route', downloads.route, bare, 'clock'),
        measure('download through the route', downloads.route, bare, 'processor'),
        measure('stamped copy on disk', copies.stamped, [...plain, ...rewriters], 'clock'),
        measure('stamped copy on disk', copies.stamped, plain, 'processor'),
      ],
      notes: [
        `A PDF of ${largePdf.pages} pages, each a picture that cannot be compressed; ways are run in turn, after three rounds uncounted.`,
        'The client of the downloads is one connection of the process that measures, on the same machine.',
        'Plain streams read in chunks of 256 KiB, the fastest here; the route as the vault reads.',
        'fs.copyFile is done by the system without the bytes ever reaching the process.',
      ],
    };
  }),
);
