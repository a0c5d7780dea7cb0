import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openBuyer } from './support/buyer.mjs';
import { makeMaster, waysToCopy, waysToRewrite } from './support/copying.mjs';
import { openEditor } from './support/editor.mjs';
import { figure } from './support/figure.mjs';
import { writePdf } from './support/pdf.mjs';
import { compiled } from './support/root.mjs';
import { withChild } from './support/start-child.mjs';
import { withTempFolder } from './support/temp-folder.mjs';
import { interleave } from './support/interleave.mjs';
import { drain, take } from './support/transfer.mjs';
import { withApp } from './support/with-app.mjs';

const rounds = { copy: 25, rewrite: 5, download: 25 };
const size = { pages: 20, bytes: 20_000_000 };
const bareServer = path.join(import.meta.dirname, 'support/bare-server.mjs');
const question = 'What does the stamp cost a download of 20 MB, against a copy of the same bytes?';

/** On disk, without the app: filling slots while copying, against copying and against writing the PDF anew. */
async function measureCopies(folder, source) {
  const master = await makeMaster(folder, source);
  const copies = await interleave(rounds.copy, waysToCopy(folder, master));
  const rewrites = await interleave(rounds.rewrite, await waysToRewrite(folder, source));
  return { ...copies, ...rewrites };
}

/** Through the real route: link, rights and ticket are looked up at every request, as for every buyer. */
async function measureDownloads(folder, source) {
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
      return withChild([bareServer, folder], {}, ({ pid, said }) =>
        interleave(rounds.download, {
          route: { pid: app.pid, work: () => drain(download) },
          bare: { pid, work: () => drain(new URL('/plain.pdf', said.url)) },
        }),
      );
    });
  } finally {
    await mail.stop();
  }
}

await figure('stamped-download', question, () =>
  withTempFolder(async (folder) => {
    const source = path.join(folder, 'source.pdf');
    await writePdf(source, size);
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
        `A PDF of ${size.pages} pages, each a picture that cannot be compressed; ways are run in turn, after three rounds uncounted.`,
        'The client of the downloads is one connection of the process that measures, on the same machine.',
        'Plain streams read in chunks of 256 KiB, the fastest here; the route as the vault reads.',
        'fs.copyFile is done by the system without the bytes ever reaching the process.',
      ],
    };
  }),
);
