import { simpleParser, type ParsedMail } from 'mailparser';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What the server does with the next mail to an address; then with the one after it. `accept` when none is left. */
export type Move =
  'accept' | 'greylist' | 'no-such-mailbox' | 'accept-and-hang-up' | 'hang-up-before-data' | 'hang';

export interface ScriptedSmtp {
  url: string;
  port: number;
  script: (address: string, moves: Move[]) => void;
  /** Every mail whose last dot arrived, also where nobody was told. */
  mails: { to: string; receivers: number; mail: ParsedMail }[];
  stop: () => Promise<void>;
}

/** A real SMTP server on loopback that behaves as it is told, by recipient. */
export async function startScriptedSmtp(port = 0): Promise<ScriptedSmtp> {
  const scripts = new Map<string, Move[]>();
  const mails: ScriptedSmtp['mails'] = [];
  const current = new Map<string, Move>();

  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 100,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, session, done) {
      const move = scripts.get(address)?.shift() ?? 'accept';
      current.set(session.id, move);
      if (move === 'greylist') done(Object.assign(new Error('4.2.0 come again'), { responseCode: 450 }));
      else if (move === 'no-such-mailbox')
        done(Object.assign(new Error('5.1.1 nobody'), { responseCode: 550 }));
      else if (move === 'hang') return;
      else if (move === 'hang-up-before-data') hangUp(server, session.id);
      else done();
    },
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        const { rcptTo } = session.envelope;
        mails.push({ to: rcptTo[0]?.address ?? '', receivers: rcptTo.length, mail });
        if (current.get(session.id) === 'accept-and-hang-up') hangUp(server, session.id);
        else done();
      }, done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    mails,
    script: (to, moves) => void scripts.set(to, [...moves]),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function hangUp(server: SMTPServer, sessionId: string): void {
  for (const connection of server.connections) {
    const { id, _socket: socket } = connection as unknown as { id: string; _socket: { destroy(): void } };
    if (id === sessionId) socket.destroy();
  }
}
