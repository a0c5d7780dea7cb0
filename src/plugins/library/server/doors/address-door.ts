import type { Context } from 'koa';
import { ask } from '../../../../kernel/doors/ask';
import { sendPage } from '../../../../kernel/pages/page-door';
import { addressPage, codePage } from '../../domain/page/door-pages';
import { changeAddress } from '../address/change-address';
import type { LibraryTools } from '../library-tools';
import { askProof } from '../proofs/ask-proof';
import { doorFacts, seeOther, sessionOf } from './library-door';
import { codeBody, emailBody } from './page-requests';
import { withOwnForm } from './shelf-door';
import { countMail } from './sign-in-door';

export async function showAddress(tools: LibraryTools, ctx: Context): Promise<void> {
  const session = await sessionOf(tools, ctx);
  if (session === undefined) seeOther(ctx, '/library');
  else sendPage(ctx, 200, addressPage(await doorFacts(tools, ctx, session), session));
}

/** `POST /library/address`: a code goes to the new address, whoever has it. */
export async function askAddressCode(tools: LibraryTools, ctx: Context): Promise<void> {
  await withOwnForm(tools, ctx, async ({ customerId: customer_id, locale }) => {
    const { email: address } = ask(emailBody, ctx.request.body);
    await countMail(tools, ctx, address);
    await tools.transaction((trx) =>
      askProof(tools.jobs, trx, { purpose: 'address', customer_id, address, locale }),
    );
    seeOther(ctx, '/library/address/code');
  });
}

export async function showAddressCodeForm(tools: LibraryTools, ctx: Context): Promise<void> {
  const session = await sessionOf(tools, ctx);
  if (session === undefined) seeOther(ctx, '/library');
  else {
    const { form } = session;
    const action = '/library/address/code';
    sendPage(ctx, 200, codePage(await doorFacts(tools, ctx, session), { action, form }));
  }
}

/** `POST /library/address/code` */
export async function useAddressCode(tools: LibraryTools, ctx: Context): Promise<void> {
  await withOwnForm(tools, ctx, async (session) => {
    const { code } = ask(codeBody, ctx.request.body);
    await changeAddress(tools, session, code);
    seeOther(ctx, '/library?news=moved');
  });
}
