import { createRequire } from 'node:module';

/** A real SMTP server on loopback that counts what it is sent and keeps nothing. */
export async function startMailSink() {
  const { SMTPServer } = createRequire(import.meta.url)('smtp-server');
  const sink = { mails: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      stream.on('end', () => {
        sink.mails += 1;
        done();
      });
      stream.resume();
    },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address();
  return {
    sink,
    port,
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
