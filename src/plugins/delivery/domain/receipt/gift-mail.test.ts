import { giftMail, givenMail } from './gift-mail';

const facts = {
  locale: 'de-AT',
  shop: { name: 'Shop', contact: '' },
  customerName: 'Mara',
  order: '1001',
};
const links = [{ title: 'Skirt', url: 'https://shop.example/d/token' }];
const limits = { unopenedDays: 30, hoursAfterFirstUse: 72, downloadLimit: 5 };

it('tells whom it is given who gives it and what they say, with the links', () => {
  const mail = giftMail(
    { ...facts, links, limits },
    { giverName: 'Jo <b>', message: 'Alles Gute!', isFreeCopy: false },
  );
  expect(mail.text).toContain('„Alles Gute!“ – Jo <b> hat ein Geschenk für dich.');
  expect(mail.text).toContain('https://shop.example/d/token');
  expect(mail.html).toContain('Jo &lt;b&gt;');
});

it('names the shop where it gives the copy', () => {
  const copy = { giverName: null, message: null, isFreeCopy: true };
  expect(giftMail({ ...facts, locale: 'en', links, limits }, copy).text).toContain('Shop sends you a copy');
});

it('tells the giver what went to whom, and no link', () => {
  const mail = givenMail({ ...facts, titles: ['Skirt'] }, 'Mara');
  expect(mail.text).toContain('Skirt');
  expect(`${mail.text}${mail.html}`).not.toMatch(/https?:|\/d\//);
  expect(mail.text).not.toContain('nur für dich');
});
