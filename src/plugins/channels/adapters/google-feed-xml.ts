import { create } from 'xmlbuilder2';

const namespace = 'http://base.google.com/ns/1.0';

/** Characters that XML 1.0 has no way to write (§2.2), and halves of pairs. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** RSS 2.0 in Google Merchant's form, a piece at a time: head, items, foot. */
export function feedHead({ title, link }: { title: string; link: string }): string {
  const channel = create({ version: '1.0', encoding: 'UTF-8' })
    .ele('rss', { version: '2.0', 'xmlns:g': namespace })
    .ele('channel');
  channel.ele('title').txt(clean(title)).up();
  channel.ele('link').txt(clean(link)).up();
  channel.ele('description').txt(clean(title)).up();
  return channel.end().replace(/<\/channel><\/rss>$/, '\n');
}

export function feedItem(fields: Readonly<Record<string, string>>): string {
  const item = create().ele('item');
  for (const [name, value] of Object.entries(fields)) item.ele(`g:${name}`).txt(clean(value)).up();
  return `${item.toString()}\n`;
}

export const feedFoot = '</channel></rss>\n';

function clean(text: string): string {
  return text.toWellFormed().replace(unwritable, '');
}
