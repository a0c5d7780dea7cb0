import fc from 'fast-check';
import { receiptMail, type ReceiptFacts } from './receipt-mail';
import { renewalMail } from './renewal-mail';

const facts: ReceiptFacts = {
  locale: 'en',
  shop: { name: 'Moss & Thread', contact: 'hello@example.com' },
  customerName: 'Zoë <b>',
  order: '#1001',
  links: [{ title: 'Hood & Cape', url: 'https://shop.example/d/abc' }],
  limits: { unopenedDays: 30, hoursAfterFirstUse: 72, downloadLimit: 10 },
};

it('says the same in text and HTML, in the language of the customer', () => {
  const english = receiptMail(facts);
  expect(english.subject).toBe('Your files from Moss & Thread (order #1001)');
  expect(english.text).toContain('Hood & Cape\nhttps://shop.example/d/abc\n');
  expect(english.html).toContain('Hood &amp; Cape');
  expect(english.html).toContain('Hello Zoë &lt;b&gt;,');
  expect(english.html).toContain('href="https://shop.example/d/abc"');
  expect(receiptMail({ ...facts, locale: 'de-AT', customerName: null }).text).toMatch(/^Hallo,\n/);
  expect(receiptMail({ ...facts, locale: 'fr-CA' }).subject).toBe(
    'Vos fichiers de Moss & Thread (commande #1001)',
  );
  expect(receiptMail({ ...facts, locale: 'pt' }).subject).toBe(english.subject);
});

it('lets no name, title or order begin a header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = `${text}\r\nBcc: all@example.com`;
      const { subject } = receiptMail({ ...facts, order: name, shop: { name, contact: '' } });
      expect(subject).not.toMatch(/[\r\n\0\u2028\u2029]/);
    }),
  );
});

it('says of a renewed link what is left of it', () => {
  const { subject, text, html } = renewalMail({
    ...facts,
    locale: 'nl',
    link: { title: 'Hood & Cape', url: 'https://shop.example/d/xyz' },
    left: 1,
    unopenedUntil: new Date('2026-12-24T12:00:00Z'),
  });
  expect(subject).toBe('Je nieuwe link van Moss & Thread: Hood & Cape');
  expect(text).toContain('https://shop.example/d/xyz');
  expect(text).toContain('Er is nog één download. Download voor het eerst vóór 24 december 2026.');
  expect(html).toContain('Hood &amp; Cape');
});
