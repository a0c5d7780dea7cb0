import { createRequire } from 'node:module';

// The least that mails many people: a loop of nodemailer with as many connections as `places`, no database, no state.
const [port] = process.argv.slice(2);
const nodemailer = createRequire(import.meta.url)('nodemailer');
const transport = nodemailer.createTransport({ host: '127.0.0.1', port: Number(port), secure: false });

process.on('message', async ({ count, places, mail }) => {
  const begun = performance.now();
  let next = 0;
  const loop = async () => {
    while (next < count) {
      next += 1;
      await transport.sendMail({ ...mail, to: `owner-${next}@example.com` });
    }
  };
  await Promise.all(Array.from({ length: places }, loop));
  process.send({ seconds: (performance.now() - begun) / 1000 });
});
process.send({ ready: true });
