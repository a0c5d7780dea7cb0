import { headerText } from '../../../../kernel/mail/header-text';
import type { Mail } from '../../../../kernel/mail/mailer';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import type { MailedLink } from '../../../delivery/contract';
import type { SuppressionReason } from '../../contract';
import { decideMail, type Section } from '../../domain/decide-mail';
import { updateMail } from '../../domain/mail/update-mail';
import { makeConsentToken } from '../consent/consent-token';
import { noticesSetting } from '../settings';
import type { UpdateTools } from '../update-tools';
import { attachCurrent } from './attach-current';
import { loadMail, type DueMail } from './load-mail';

/** A mail ready to send with the secrets made for it, or why there is none to send. */
export type WrittenMail =
  | { kind: 'mail'; mail: Mail; links: MailedLink[]; token: string }
  | { kind: 'suppressed'; reason: SuppressionReason };

/** Writes a mail as things stand now. Its links are made here, at the last moment: their tokens exist in it alone. */
export async function writeMail(tools: UpdateTools, id: string): Promise<WrittenMail> {
  await attachCurrent(tools, id);
  const due = await loadMail(tools, id);
  const decision = decideMail(due.facts);
  if (decision.kind === 'suppressed') return decision;
  const { email, customerId } = due;
  if (email === null) return { kind: 'suppressed', reason: 'no-address' };
  const { links, token } = await tools.transaction(async (trx) => ({
    links: await tools.links.make(trx, rightsTo(due, decision.sections)),
    token: await makeConsentToken(trx, { customerId, messageId: id }),
  }));
  const unsubscribeUrl = `${tools.root}/u/${token}`;
  const [shop, { replyTo }] = await Promise.all([
    tools.settings.get(shopSetting),
    tools.settings.get(noticesSetting),
  ]);
  const text = updateMail({
    locale: due.locale,
    shop,
    customerName: due.name,
    severity: decision.severity,
    sections: decision.sections.map((section, index) => ({ ...section, url: links[index]?.url ?? '' })),
    unsubscribeUrl,
  });
  const mail = {
    to: { address: email, name: headerText(due.name ?? '') },
    messageId: due.messageId,
    headers: oneClick(unsubscribeUrl),
    ...(replyTo === '' ? {} : { replyTo }),
    ...text,
  };
  return { kind: 'mail', mail, links, token };
}

/** RFC 8058: a mail program unsubscribes by one POST, and nobody by looking. */
function oneClick(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** A section is only ever of a pattern that the customer has a right to. */
function rightsTo({ rights }: DueMail, sections: readonly Section[]) {
  return sections.map(({ patternId }) => {
    const right = rights.get(patternId);
    if (right === undefined) throw new Error(`No right to pattern ${patternId}`);
    return right;
  });
}
