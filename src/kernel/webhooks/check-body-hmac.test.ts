import { createHmac } from 'node:crypto';
import { checkBodyHmac } from './check-body-hmac';

const body = Buffer.from('{"id":1,"name":"Zoë"}');
const signed = (secret: string, over: Buffer = body) =>
  createHmac('sha256', secret).update(over).digest('base64');

it('takes what either secret of a rotation signed', () => {
  expect(checkBodyHmac(signed('new'), body, ['new', 'old'])).toBe('genuine');
  expect(checkBodyHmac(signed('old'), body, ['new', 'old'])).toBe('genuine');
});

it.each([
  ['another secret', signed('other')],
  ['another body', signed('new', Buffer.from('{}'))],
  ['hexadecimal', createHmac('sha256', 'new').update(body).digest('hex')],
  ['a longer text', `${signed('new')}=`],
  ['nothing', ''],
])('refuses %s', (_, given) => {
  expect(checkBodyHmac(given, body, ['new'])).toBe('bad-signature');
});

it('refuses a body that is not signed, and any where there is no secret', () => {
  expect(checkBodyHmac(undefined, body, ['new'])).toBe('unsigned');
  expect(checkBodyHmac(signed(''), body, [])).toBe('bad-signature');
});
