import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tellStory, type StoryEnd } from '../../src/cli/demo/story';
import { bootApp, type TestApp } from '../support/boot';
import { startMailServer, type MailServer } from '../support/mail-server';
import { startS3Server } from '../support/s3-server';

let app: TestApp;
let mail: MailServer;
let s3: Awaited<ReturnType<typeof startS3Server>>;
let end: StoryEnd;
const lines: string[] = [];

beforeAll(async () => {
  [mail, s3] = await Promise.all([startMailServer(), startS3Server()]);
  app = await bootApp({
    SELVEDGE_SMTP_URL: mail.url,
    SELVEDGE_VAULT: 's3',
    SELVEDGE_S3_ENDPOINT: s3.endpoint,
    SELVEDGE_S3_BUCKET: s3.bucket,
    SELVEDGE_S3_ACCESS_KEY_ID: s3.accessKeyId,
    SELVEDGE_S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
    SELVEDGE_S3_PATH_STYLE: 'true',
  });
  const { Authorization: authorization } = await app.admin();
  end = await tellStory({
    url: app.url,
    authorization,
    mailbox: mail.mailbox,
    say: (line) => void lines.push(line),
  });
});
afterAll(async () => {
  await app.stop();
  await Promise.all([mail.stop(), s3.stop()]);
});

it('takes one real PDF the whole way, over Postgres, SMTP and S3', () => {
  expect(end.tracedOrder).toBe(end.order);
  expect(lines.join('\n')).toMatch(/rejected[\s\S]*released[\s\S]*Trace page/);
});

it('sends one receipt for an order that was delivered twice', () => {
  expect(mail.mails.filter(({ to }) => to.includes('mara.buyer@example.com'))).toHaveLength(1);
});

it('serves a PDF that other programs read, with the buyer named on every page', async () => {
  if (!existsSync('/usr/bin/qpdf') || !existsSync('/usr/bin/pdftotext')) {
    console.warn('qpdf and poppler-utils are not installed: the stamped file is not checked by them');
    return;
  }
  const file = path.join(app.dataDir, 'stamped.pdf');
  await writeFile(file, end.stampedFile);
  expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors found',
  );
  const pages = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  for (const page of pages) expect(page).toContain('Mara Buyer');
});

it('leaves one row of each in the ledger', async () => {
  const counts = await app.db.raw<{ rows: Record<string, string>[] }>(`select
    (select count(*) from ledger.orders) as orders, (select count(*) from ledger.entitlement) as entitlements,
    (select count(*) from ledger.message where state = 'sent') as sent, (select count(*) from ledger.inbox) as inbox,
    (select count(*) from ledger.download where state = 'complete') as downloads, (select count(*) from ledger.trace_token) as tokens`);
  expect(counts.rows[0]).toEqual({
    orders: '1',
    entitlements: '1',
    sent: '1',
    inbox: '1',
    downloads: '1',
    tokens: '1',
  });
});
