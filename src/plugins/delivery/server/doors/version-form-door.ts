import type { Context } from 'koa';
import { ask } from '../../../../kernel/doors/ask';
import { buyerLanguage, sendPage } from '../../../../kernel/pages/page-door';
import { versionFormPage } from '../../domain/page/version-form-page';
import { codeQuery, readCode } from './version-code';

/** `GET /v`: a form for the code; with `?code=` on to the version's page. */
export function showVersionForm(ctx: Context): Promise<void> {
  const { code: typed } = ask(codeQuery, ctx.query);
  const code = readCode(typed ?? '');
  if (code === undefined) {
    const isWrong = typed !== undefined && typed !== '';
    sendPage(ctx, isWrong ? 404 : 200, versionFormPage({ typed: typed ?? '', isWrong }, buyerLanguage(ctx)));
  } else {
    ctx.redirect(`/v/${code}`);
    ctx.status = 303;
  }
  return Promise.resolve();
}
