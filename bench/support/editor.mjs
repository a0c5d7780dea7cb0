import { compiled } from './root.mjs';
import { putFile } from './transfer.mjs';

const content = '/content-manager/collection-types';

/**
 * An editor of a running app, through the doors that the admin uses. Every method throws when the answer is not what
 * it should be.
 *
 * @param {{ url: string, account: { email: string, password: string } }} app
 */
export async function openEditor({ url, account }) {
  const authorization = await compiled('cli/demo/admin-account').signIn(url, account);
  const desk = compiled('cli/demo/desk').openDesk(url, authorization);

  const make = async (uid, locale, data) => {
    const { status, body } = await desk.json('POST', `${content}/${uid}${locale}`, data);
    if (status !== 201) throw new Error(`${uid}: ${status} ${JSON.stringify(body)}`);
    return body.data.documentId;
  };

  return {
    authorization,

    makePattern: (slug) => make('api::pattern.pattern', '?locale=en', { title: slug, slug, craft: 'sewing' }),

    makeVersion: (patternId, label) =>
      make('api::version.version', '', {
        label,
        pattern: { connect: [{ documentId: patternId, locale: 'en' }] },
        changelog: [{ locale: 'en', text: 'Another edition.' }],
      }),

    /** Resolves to the answer whatever it is: a rejected file is an answer too. */
    putFile: (versionId, file, name) =>
      putFile(new URL(`/selvedge/versions/${versionId}/files?name=${encodeURIComponent(name)}`, url), file, {
        authorization,
      }),

    /** Releases as soon as the masters are made. */
    async release(versionId) {
      const path = `/selvedge/versions/${versionId}`;
      const deadline = Date.now() + 120_000;
      for (;;) {
        const { body } = await desk.json('GET', `${path}/release-plan`);
        if (body.data?.releasable === true) break;
        if (Date.now() > deadline) throw new Error(`not releasable: ${JSON.stringify(body)}`);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      const { status, body } = await desk.json('POST', `${path}/release`, {});
      if (status !== 200) throw new Error(`release: ${status} ${JSON.stringify(body)}`);
    },
  };
}
