import { smtpOutcome, type SmtpFailure } from './smtp-outcome';

const failure = (facts: Omit<SmtpFailure, 'message'>, message = 'x') =>
  smtpOutcome({ message, ...facts }).kind;

it.each<[string, Omit<SmtpFailure, 'message'>, string, string]>([
  ['greylisting', { code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, 'x', 'later'],
  ['a full mailbox', { code: 'EMESSAGE', responseCode: 452, command: 'DATA' }, 'x', 'later'],
  ['a closing server', { code: 'ECONNECTION', responseCode: 421, command: 'CONN' }, 'x', 'later'],
  ['no such mailbox', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'x', 'failed'],
  ['refused content', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'x', 'failed'],
  ['a wrong password', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'x', 'later'],
  ['an address nodemailer refuses', { code: 'EENVELOPE', command: 'API' }, 'x', 'failed'],
  ['nobody listening', { code: 'ESOCKET', syscall: 'connect', command: 'CONN' }, 'x', 'later'],
  ['an unknown host', { code: 'EDNS', command: 'CONN' }, 'x', 'later'],
  ['no connection in time', { code: 'ETIMEDOUT', command: 'CONN' }, 'Connection timeout', 'later'],
  ['no greeting in time', { code: 'ETIMEDOUT', command: 'CONN' }, 'Greeting never received', 'later'],
  [
    'a connection that closes under way',
    { code: 'ECONNECTION', command: 'CONN' },
    'Connection closed unexpectedly',
    'lost',
  ],
  ['a reset under way', { code: 'ESOCKET', syscall: 'read', command: 'CONN' }, 'read ECONNRESET', 'lost'],
  ['silence under way', { code: 'ETIMEDOUT', command: 'CONN' }, 'Timeout', 'lost'],
  ['something never seen', {}, 'x', 'lost'],
])('%s', (_name, facts, message, kind) => {
  expect(failure(facts, message)).toBe(kind);
});

it('tells an address that is not taken from a mail that is not', () => {
  const refused = (command: string) => smtpOutcome({ message: 'x', responseCode: 550, command });
  expect(refused('RCPT TO')).toMatchObject({ kind: 'failed', recipientRefused: true });
  expect(refused('DATA')).toMatchObject({ kind: 'failed', recipientRefused: false });
});
