import type { MailText } from '../../../../kernel/mail/mail-text';
import { buyerLanguageOf } from '../../../../kernel/pages/words';
import { linkMail } from './link-mail';
import { receiptWords, type LinkLimits } from './receipt-words';

export interface ReceiptFacts {
  locale: string;
  shop: { name: string; contact: string };
  customerName: string | null;
  order: string;
  /** A link for each pattern, with the token in it. */
  links: readonly { title: string; url: string }[];
  limits: LinkLimits;
}

/** The mail after a sale. */
export function receiptMail({ locale, limits, ...facts }: ReceiptFacts): MailText {
  const language = buyerLanguageOf(locale);
  const words = receiptWords[language];
  return linkMail({
    ...facts,
    language,
    words,
    subject: words.subject(facts.shop.name, facts.order),
    opening: words.thanks,
    limits: words.limits(limits),
  });
}
