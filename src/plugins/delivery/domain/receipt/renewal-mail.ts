import type { MailText } from '../../../../kernel/mail/mail-text';
import { buyerLanguageOf, day } from '../../../../kernel/pages/words';
import { landingWords } from '../page/landing-words';
import { linkMail } from './link-mail';
import { receiptWords } from './receipt-words';

export interface RenewalFacts {
  locale: string;
  shop: { name: string; contact: string };
  customerName: string | null;
  order: string;
  link: { title: string; url: string };
  /** Downloads that the link still has: renewing gave it none. */
  left: number;
  /** Until then it wants to be used. */
  unopenedUntil: Date;
}

/** The mail with a link that a buyer had sent anew. */
export function renewalMail({ locale, link, left, unopenedUntil, ...facts }: RenewalFacts): MailText {
  const language = buyerLanguageOf(locale);
  const words = receiptWords[language];
  return linkMail({
    ...facts,
    language,
    words,
    subject: words.renewedSubject(facts.shop.name, link.title),
    opening: words.renewed,
    links: [link],
    limits: `${words.left(left)} ${landingWords[language].begin(day(unopenedUntil, language))}`,
  });
}
