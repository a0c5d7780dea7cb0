import { runVerb } from '../support/run-verb';
import { bootApp } from '../support/boot';
import { makePattern } from '../catalogue/catalogue-factory';
import { search, slugs } from './searching';

it('builds the search anew from the command line', async () => {
  const app = await bootApp({ SELVEDGE_ROLE: 'web' });
  try {
    const { slug } = await makePattern(app, { title: 'Wallaby' });
    await makePattern(app, { title: 'Wallaby draft' }, 'draft');
    expect(slugs(await search(app, { q: 'wallaby' }))).toEqual([]);
    const { code, out } = await runVerb(app.databaseUrl, ['reindex']);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('1 published pages can be found.'),
    });
    expect(slugs(await search(app, { q: 'wallaby' }))).toEqual([slug]);
  } finally {
    await app.stop();
  }
});
