import { newId } from '../../../../kernel/ids/ids';
import type { Trx } from '../../../../kernel/ledger/transaction';

/** The customer of a proven address, who is made where nobody has bought by it. */
export async function customerOfAddress(
  trx: Trx,
  { email, locale }: { email: string; locale: string },
): Promise<string> {
  const { rows } = (await trx.raw(
    `insert into ledger.customer as known (id, email, locale) values (:id, lower(:email), :locale)
     on conflict (email) where email is not null do update set email = known.email
     returning id`,
    { id: newId(), email, locale },
  )) as { rows: { id: string }[] };
  return rows[0]!.id;
}
