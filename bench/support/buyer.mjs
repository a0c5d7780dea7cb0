import { compiled } from './root.mjs';

/**
 * A buyer with a link: the demo's story is told once, which makes a pattern, sells it and mails the link.
 *
 * @returns the pattern, and the way to the first file that the link offers: its address, counted as one download
 */
export async function openBuyer({ url, authorization, mailbox }) {
  const { tellStory } = compiled('cli/demo/story');
  const told = await tellStory({ url, authorization, mailbox, say: () => undefined });

  return {
    patternId: told.patternId,

    async findDownload() {
      const page = await (await fetch(told.downloadPage, { headers: { accept: 'text/html' } })).text();
      const action = /action="([^"]+)"/.exec(page)?.[1];
      if (action === undefined) throw new Error('the download page offers no file');
      const minted = await fetch(new URL(action, url), { method: 'POST', redirect: 'manual' });
      const location = minted.headers.get('location');
      if (location === null) throw new Error(`no download was made: ${minted.status}`);
      return new URL(location, url);
    },
  };
}
