import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { Command } from 'commander';
import { DomainError } from '../../kernel/errors/domain-error';
import type { CliContext } from '../context';
import { ensureAdmin, signIn, type AdminAccount } from '../demo/admin-account';
import { freePort } from '../demo/free-port';
import { startMailCatcher, type MailCatcher } from '../demo/mail-catcher';
import { tellStory } from '../demo/story';
import { prepareEnvironment } from '../environment/prepare-environment';
import { onStopSignal } from '../on-stop-signal';
import { build } from './build';

interface DemoOptions {
  once?: boolean;
  reset?: boolean;
}

/** `selvedge demo [--once] [--reset]`: a whole shop with a story; everything in `.data/demo`. */
export function define(program: Command, context: CliContext): void {
  program
    .command('demo')
    .description('Start a demo shop, tell its story, and stay for you to look around.')
    .option('--once', 'tell the story without the admin and end')
    .option('--reset', 'throw the demo’s data away first')
    .action((options: DemoOptions) => demo(context, options));
}

/** @throws DomainError `demo/in-production` */
async function demo(context: CliContext, { once = false, reset = false }: DemoOptions): Promise<void> {
  if (process.env.NODE_ENV === 'production') {
    throw new DomainError('demo/in-production', 'The demo is not for production.', { kind: 'forbidden' });
  }
  const { appDir, log } = context;
  process.chdir(appDir);
  // Strapi reads several relations at once inside a transaction; pg 8 queues that well and warns of pg 9.
  Object.assign(process, { noDeprecation: true });
  const dataDir = path.join(appDir, '.data/demo');
  if (reset) await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  if (!once) await build(context);

  let stop = (): Promise<void> => Promise.resolve();
  const leave = (code: number) => void stop().finally(() => process.exit(code));
  onStopSignal(() => leave(0));
  const mail = await startMailCatcher();
  stop = mail.stop;
  const port = await freePort(1337);
  Object.assign(process.env, {
    SELVEDGE_DATA_DIR: '.data/demo',
    SELVEDGE_DEMO: 'true',
    SELVEDGE_SMTP_URL: mail.smtpUrl,
    SELVEDGE_LOG_LEVEL: 'error',
    STRAPI_TELEMETRY_DISABLED: 'true',
    PORT: String(port),
  });
  const environment = await prepareEnvironment({ appDir, log });
  process.on('exit', () => environment.stopNow());
  const strapi = createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    serveAdminPanel: !once,
    autoReload: false,
  });
  // Strapi ends the process at a signal by itself; here mail and database have to follow it down.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.removeAllListeners(signal);
  onStopSignal(() => leave(0));
  stop = async () => {
    await strapi.destroy();
    await Promise.all([mail.stop(), environment.stop()]);
  };
  try {
    await strapi.load();
    await strapi.listen();
    const url = `http://127.0.0.1:${port}`;
    const account = await ensureAdmin(strapi, dataDir);
    await tell({ url, account, mail, log, dataDir, once });
    if (!once) return;
    leave(0);
  } catch (error) {
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    leave(1);
  }
}

interface Telling {
  url: string;
  account: AdminAccount;
  mail: MailCatcher;
  log: (line: string) => void;
  dataDir: string;
  once: boolean;
}

async function tell({ url, account, mail, log, dataDir, once }: Telling): Promise<void> {
  const told = path.join(dataDir, 'story-told');
  if (once || !existsSync(told)) {
    let step = 0;
    log('');
    const authorization = await signIn(url, account);
    const say = (line: string) =>
      log(line.startsWith(' ') ? `    ${line}` : `${String((step += 1)).padStart(2)}. ${line}`);
    const end = await tellStory({ url, authorization, mailbox: mail.mailbox, say });
    await writeFile(told, end.downloadPage);
  }
  if (once) return;
  log(`
Selvedge is running. Stop it with Ctrl+C; the next start keeps its data, npm run demo -- --reset begins anew.

  Admin        ${url}/admin   ${account.email}   ${account.password}
  Mail         ${mail.webUrl}
  Storefront   ${url}/api/catalogue/patterns
  Ready?       ${url}/healthz/ready
`);
}
