import type { Context } from 'koa';
import { buyerLanguage, pageDoor } from '../../../../kernel/pages/page-door';
import { noticePage } from '../../domain/page/notice-page';

/** A door for buyers: what is in the way is said in the language that their browser asks for. */
export function buyerDoor(
  handler: (ctx: Context) => Promise<void>,
  backOf?: (ctx: Context) => string | undefined,
): (ctx: Context) => Promise<void> {
  return (ctx) =>
    pageDoor(handler, (code, _language, back) => noticePage(code, buyerLanguage(ctx), back), backOf)(ctx);
}
