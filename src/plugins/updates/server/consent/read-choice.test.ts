import { Readable } from 'node:stream';
import { multipartFields, readChoice } from './read-choice';

const read = (body: string, type = 'application/x-www-form-urlencoded') =>
  readChoice(Readable.from([Buffer.from(body)]), type);

const multipart = [
  '--b1',
  'Content-Disposition: form-data; name="List-Unsubscribe"',
  '',
  'One-Click',
  '--b1--',
  '',
].join('\r\n');

it('takes a mail program’s one click in both kinds of form', async () => {
  await expect(read('List-Unsubscribe=One-Click')).resolves.toBe('none');
  await expect(read(multipart, 'multipart/form-data; boundary=b1')).resolves.toBe('none');
});

it('takes the choices of the page', async () => {
  await expect(read('choice=important')).resolves.toBe('important');
});

it.each(['', 'choice=maybe', 'List-Unsubscribe=Please', 'choice=all&choice2=none'])(
  'refuses %j',
  async (body) => {
    await expect(read(body)).rejects.toMatchObject({ code: 'kernel/bad-request' });
  },
);

it('refuses what is too long for a choice', async () => {
  await expect(read('x'.repeat(5_000))).rejects.toMatchObject({ code: 'updates/too-large' });
});

it('reads no field from a part without a name', () => {
  expect(multipartFields('--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--')).toEqual([]);
});
