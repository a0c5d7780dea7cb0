import type { MailText } from '../../../../kernel/mail/mail-text';
import { buyerLanguageOf } from '../../../../kernel/pages/words';
import { giftWords } from './gift-words';
import { linkMail } from './link-mail';
import { receiptWords } from './receipt-words';
import type { ReceiptFacts } from './receipt-mail';

/** The mail to whom something was given: with the links, from whom it is and what they say. */
export function giftMail(
  { locale, limits, ...facts }: ReceiptFacts,
  gift: { giverName: string | null; message: string | null; isFreeCopy: boolean },
): MailText {
  const language = buyerLanguageOf(locale);
  const words = receiptWords[language];
  const own = giftWords[language];
  const from = gift.isFreeCopy ? own.fromShop(facts.shop.name) : own.fromGiver(gift.giverName);
  return linkMail({
    ...facts,
    language,
    words,
    subject: own.subject(facts.shop.name),
    opening: gift.message === null ? from : `${own.says(gift.message)} – ${from}`,
    limits: words.limits(limits),
  });
}

/** The receipt of whoever gave it: what, and to whom; the links are another's. */
export function givenMail(
  { locale, titles, ...facts }: Omit<ReceiptFacts, 'links' | 'limits'> & { titles: readonly string[] },
  recipient: string,
): MailText {
  const language = buyerLanguageOf(locale);
  const own = giftWords[language];
  return linkMail({
    ...facts,
    language,
    words: receiptWords[language],
    subject: own.givenSubject(facts.shop.name, facts.order),
    opening: own.given(recipient),
    links: titles.map((title) => ({ title, url: null })),
    limits: '',
  });
}
