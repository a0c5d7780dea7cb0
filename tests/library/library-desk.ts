import { randomInt } from 'node:crypto';
import type supertest from 'supertest';
import { openShop, sale, type Event, type Shop } from '../orders/shop';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';

/** A buyer's browser: it has a cookie or none, and an address of the network of its own. */
export interface Browser {
  cookie: string;
  get(path: string): supertest.Test;
  /** Sends a form; the hidden field of the page is put in, unless `over` says otherwise. */
  post(path: string, fields?: Record<string, string>): Promise<supertest.Response>;
  /** The hidden field of the library's page. */
  form(): Promise<string>;
}

export interface LibraryDesk {
  app: TestApp;
  smtp: ScriptedSmtp;
  shop: Shop;
  browser(): Browser;
  /** Sells patterns to somebody and resolves to the order. */
  sell(
    patterns: string[],
    over?: Record<string, unknown>,
  ): Promise<{ email: string; order: string; orderId: string }>;
  /** The newest mail to an address with these words. */
  mail(to: string, words: RegExp): Promise<{ text: string; html: string; subject: string }>;
  /** Asks for a link, takes it out of the mail, presses its button. */
  signIn(email: string): Promise<Browser>;
  stop(): Promise<void>;
}

export async function openDesk(env: Record<string, string> = {}): Promise<LibraryDesk> {
  const smtp = await startScriptedSmtp();
  const app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url, SELVEDGE_TRUST_PROXY: 'true', ...env });
  const shop = await openShop(app);

  const browser = (): Browser => {
    const ip = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
    const dressed = (test: supertest.Test) =>
      test
        .redirects(0)
        .set('Accept', 'text/html')
        .set('X-Forwarded-For', ip)
        .set(own.cookie === '' ? {} : { Cookie: own.cookie });
    const own: Browser = {
      cookie: '',
      get: (path) => dressed(app.request.get(path)),
      async post(path, fields = {}) {
        const form = own.cookie === '' || 'form' in fields ? {} : { form: await own.form() };
        const answer = await dressed(app.request.post(path))
          .type('form')
          .send({ ...form, ...fields });
        const [set] = (answer.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
        if (set !== undefined) own.cookie = set.split(';')[0]!.replace(/^selvedge_library=$/, '');
        return answer;
      },
      form: async () => /name="form" value="([^"]+)"/.exec((await own.get('/library')).text)?.[1] ?? '',
    };
    return own;
  };

  const mail: LibraryDesk['mail'] = async (to, words) => {
    const found = await eventually(() =>
      Promise.resolve(smtp.mails.findLast((one) => one.to === to && words.test(one.mail.text ?? ''))),
    );
    const { text = '', html, subject = '' } = found.mail;
    return { text, html: String(html), subject };
  };

  return {
    app,
    smtp,
    shop,
    browser,
    mail,
    async sell(patterns, over = {}) {
      const event: Event & { data: { order: string } } = sale(
        patterns.map((pattern) => ({ pattern })),
        over,
      );
      await shop.send(event).expect(200);
      const { email = '' } = event.data['customer'] as { email?: string };
      const { order } = event.data;
      const [row] = (await app.db.withSchema('ledger').table('orders').where({ external_id: order })) as {
        id: string;
      }[];
      return { email, order, orderId: row!.id };
    },
    async signIn(email) {
      const own = browser();
      const links = () =>
        smtp.mails
          .flatMap((one) => (one.to === email ? [pathOf(one.mail.text ?? '')] : []))
          .filter((path) => path !== '');
      const before = links().length;
      expect((await own.post('/library', { email })).status).toBe(303);
      const path = await eventually(() => Promise.resolve(links()[before]));
      const answer = await own.post(path);
      expect(answer.status).toBe(303);
      return own;
    },
    async stop() {
      await app.stop();
      await smtp.stop();
    },
  };
}

/** The path of the link in a mail. */
export function pathOf(text: string): string {
  return /\/library\/in\/[\w-]{43}/.exec(text)?.[0] ?? '';
}

/** The code in a mail. */
export function codeOf(text: string): string {
  return /Code ?: ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1] ?? '';
}

/** All that an answer tells, but the clock, and secrets, of which only the form counts. */
export function shownIn({ status, headers, text }: supertest.Response) {
  const secret = (value: string) => value.replace(/[\w-]{43}/g, '(secret)');
  return {
    status,
    text: secret(text),
    headers: Object.entries(headers as Record<string, unknown>)
      .filter(([name]) => name !== 'date')
      .map(([name, value]) => [name, secret(String(value))])
      .sort(),
  };
}
