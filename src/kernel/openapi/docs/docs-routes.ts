import { z } from 'zod';
import type { PublicRoute } from '../../doors/public-door';
import { DomainError } from '../../errors/domain-error';
import { sendUnlessKnown } from '../send-unless-known';
import { docsAsset } from './docs-assets';
import { docsPage, docsPolicy } from './docs-page';

/** `GET /api/docs`: the description for people, and the files that page loads. */
export function docsRoutes(): PublicRoute[] {
  return [
    {
      method: 'GET',
      path: '/api/docs',
      doc: { tag: 'api', summary: 'This description as a page.', answerType: 'text/html' },
      handler: (ctx) => {
        ctx.set('Content-Security-Policy', docsPolicy);
        ctx.set('Referrer-Policy', 'no-referrer');
        ctx.set('X-Robots-Tag', 'noindex');
        sendUnlessKnown(ctx, {
          type: 'text/html; charset=utf-8',
          bytes: docsPage.markup,
          cache: 'public, no-cache',
        });
        return Promise.resolve();
      },
    },
    {
      method: 'GET',
      path: '/api/docs/assets/:file',
      doc: {
        tag: 'api',
        summary: 'A file that the page loads.',
        params: z.object({ file: z.string().describe('The name of one of its four files.') }),
        answerType: 'application/octet-stream',
        errors: ['kernel/no-such-file'],
      },
      handler: async (ctx) => {
        const asset = await docsAsset(String(ctx.params['file']));
        if (asset === undefined) {
          throw new DomainError('kernel/no-such-file', 'There is no such file.', { kind: 'missing' });
        }
        ctx.set('X-Content-Type-Options', 'nosniff');
        sendUnlessKnown(ctx, asset);
      },
    },
  ];
}
