import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { feedFoot, feedHead, feedItem } from './google-feed-xml';

/** The texts of the elements, as a strict parser of XML with namespaces reads them. */
function read(xml: string): { name: string; uri: string; text: string }[] {
  const found: { name: string; uri: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let open: { name: string; uri: string; text: string } | undefined;
  parser.on('opentag', ({ local, uri }) => (open = { name: local, uri, text: '' }));
  parser.on('text', (text) => {
    if (open !== undefined) open.text += text;
  });
  parser.on('closetag', ({ local }) => {
    if (open?.name === local) found.push(open);
    open = undefined;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

it('is XML for every text, and says it unaltered but for what XML cannot write', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = feedHead({ title: text, link: 'https://a.example' }) + feedItem({ title: text }) + feedFoot;
      const item = read(xml).filter(({ name, uri }) => name === 'title' && uri.includes('google'));
      const writable = text
        .toWellFormed()
        .replace(/[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{FFFE}\u{FFFF}]/gu, '')
        .replace(/\r\n?/g, '\n');
      expect(item.map((one) => one.text.replace(/\r\n?/g, '\n'))).toEqual([writable]);
    }),
  );
});
