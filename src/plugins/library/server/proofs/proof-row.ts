import type { MailKind } from '../../domain/mail/mail-words';

/** A proof that is under way, as the ledger has it. */
export interface ProofRow {
  id: string;
  purpose: MailKind;
  address: string | null;
  customer_id: string | null;
  account_id: string | null;
  order_id: string | null;
  order_number: string | null;
  locale: string;
  tries: number;
  expires_at: Date;
  used_at: Date | null;
}

/** Purposes whose mail carries a link; the others carry a code, or nothing (`moved`). */
export const linkPurposes: readonly MailKind[] = ['sign-in', 'claim-link'];
