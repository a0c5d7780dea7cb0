import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Command } from 'commander';
import { DomainError } from '../../kernel/errors/domain-error';
import type { CliContext } from '../context';
import { ensureAdmin, signIn, type AdminAccount } from '../demo/admin-account';
import { freePort } from '../demo/free-port';
import { startMailCatcher, type MailCatcher } from '../demo/mail-catcher';
import { openDesk } from '../demo/desk';
import { stockShop } from '../demo/shop/stock-shop';
import { startStorefront, type Storefront } from '../demo/shop/storefront';
import { tourTheShop } from '../demo/shop/tour';
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
  const storefront = await startStorefront();
  stop = async () => {
    await Promise.all([mail.stop(), storefront.stop()]);
  };
  const port = await freePort(1337);
  Object.assign(process.env, {
    SELVEDGE_DATA_DIR: '.data/demo',
    SELVEDGE_DEMO: 'true',
    // The pretend storefront listens on this machine.
    SELVEDGE_OUTBOUND_PRIVATE: 'true',
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
    await Promise.all([mail.stop(), storefront.stop(), environment.stop()]);
  };
  try {
    await strapi.load();
    await strapi.listen();
    const url = `http://127.0.0.1:${port}`;
    const account = await ensureAdmin(strapi, dataDir);
    await tell({ strapi, url, account, mail, storefront, log, dataDir, once });
    if (!once) return;
    leave(0);
  } catch (error) {
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    leave(1);
  }
}

interface Telling {
  strapi: Core.Strapi;
  url: string;
  account: AdminAccount;
  mail: MailCatcher;
  storefront: Storefront;
  log: (line: string) => void;
  dataDir: string;
  once: boolean;
}

async function tell(telling: Telling): Promise<void> {
  const { url, account, mail, storefront, log, dataDir, once } = telling;
  const told = path.join(dataDir, 'story-told');
  const secrets = path.join(dataDir, 'storefront.json');
  const isNew = !existsSync(secrets);
  if (!isNew)
    storefront.connect({ selvedge: url, ...keptSchema.parse(JSON.parse(await readFile(secrets, 'utf8'))) });
  if (once || !existsSync(told)) {
    let step = 0;
    log('');
    const say = (line: string) =>
      log(line.startsWith(' ') ? `    ${line}` : `${String((step += 1)).padStart(2)}. ${line}`);
    const authorization = await signIn(url, account);
    if (isNew)
      await writeFile(secrets, JSON.stringify(await stock(telling, authorization, say)), { mode: 0o600 });
    const end = await tellStory({ url, authorization, mailbox: mail.mailbox, say });
    await tourTheShop({ ...end, url, desk: openDesk(url, authorization), storefront, say });
    await writeFile(told, end.downloadPage);
  }
  if (once) return;
  log(`
Selvedge is running. Stop it with Ctrl+C; the next start keeps its data, npm run demo -- --reset begins anew.

  Admin        ${url}/admin   ${account.email}   ${account.password}
  Storefront   ${storefront.url}   a pretend one: its search, and what it was told
  Mail         ${mail.webUrl}
  REST         ${url}/api/docs   for example ${url}/api/catalogue/search?q=skirt
  Feeds        ${url}/api/channels/demo-website/feed.json   and feed.xml
  Is my copy current?   ${url}/v
  Ready?       ${url}/healthz/ready
`);
}

const keptSchema = z.object({ secret: z.string() });

/** Once: everything of the shop but the story. */
async function stock(
  { strapi, url, storefront }: Telling,
  authorization: string,
  say: (line: string) => void,
): Promise<z.infer<typeof keptSchema>> {
  const addresses = {
    eventsUrl: storefront.eventsUrl,
    patternPage: `${storefront.url}/?q={slug}`,
    useSecret: (secret: string) => storefront.connect({ selvedge: url, secret }),
  };
  const { secret } = await stockShop({ strapi, url, authorization, storefront: addresses, say });
  return { secret };
}
