import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openBuyer } from './buyer.mjs';
import { openEditor } from './editor.mjs';
import { compiled } from './root.mjs';
import { withChild } from './start-child.mjs';
import { take } from './transfer.mjs';
import { withApp } from './with-app.mjs';

const bareServer = path.join(import.meta.dirname, 'bare-server.mjs');

/** A PDF of 20 MB, as `writePdf` makes it: pages that are pictures which cannot be compressed. */
export const largePdf = { pages: 20, bytes: 20_000_000 };

/**
 * Releases `source` in the app and runs `work` with the address of a buyer's stamped copy of it. `withBare` runs work
 * with the address of the same bytes at a bare server.
 *
 * @param {(ours: { pid: number, download: string, withBare: Function }) => Promise<T>} work
 */
export async function withLargeDownload(folder, source, work) {
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
      const withBare = (measure) =>
        withChild([bareServer, folder], {}, ({ pid, said }) =>
          measure({ pid, download: new URL('/plain.pdf', said.url) }),
        );
      return work({ pid: app.pid, download, withBare });
    });
  } finally {
    await mail.stop();
  }
}
