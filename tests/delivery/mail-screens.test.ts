import { newPattern } from '../orders/release-pattern';
import { openShop, sale } from '../orders/shop';
import { looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { bootApp, type TestApp } from '../support/boot';
import { keepPicture, overflow } from '../support/browser';
import { eventually } from '../support/eventually';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

looked('the Mail page in a real browser', () => {
  let app: TestApp;
  let smtp: ScriptedSmtp;
  let screens: AdminScreens;
  const email = 'gone@example.com';

  beforeAll(async () => {
    smtp = await startScriptedSmtp();
    app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url }, { serveAdminPanel: true });
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
    await smtp.stop();
  });

  it('says that all is well while it is', async () => {
    await screens.leave(await screens.look('/selvedge/mail', /Every receipt has arrived/));
  });

  it('shows what did not arrive and which address gets no mail, everywhere', async () => {
    const shop = await openShop(app);
    const pattern = (await newPattern(app, 'Hood')).patternId;
    smtp.script(email, ['no-such-mailbox']);
    const event = sale([{ pattern }]);
    Object.assign(event.data['customer'] as object, { email });
    await shop.send(event).expect(200);
    await eventually(async () => {
      const rows = await app.db.withSchema('ledger').table('message').where({ state: 'failed' });
      return rows.length > 0 ? true : undefined;
    });
    await screens.lookEverywhere('/selvedge/mail', /gone@example\.com/, 'mail');
  });

  it('sends again by a button and makes a sender of bounces by keys alone', async () => {
    const page = await screens.look('/selvedge/mail', /gone@example\.com/);
    await page.getByRole('button', { name: 'Send again' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('She has room in her mailbox again');
    await dialog.getByRole('button', { name: 'Send' }).press('Enter');
    await page.getByText('Every receipt has arrived').waitFor();
    await page.getByRole('button', { name: 'Add a sender' }).press('Enter');
    await page.getByLabel(/^Name/).fill('Our mail provider');
    await page.getByLabel(/^Name/).press('Enter');
    await page.getByText('The signing secret').waitFor();
    await page.getByText(/\/api\/delivery\/bounces\/our-mail-provider/).waitFor();
    await keepPicture(page, 'mail-secret');
    await screens.leave(page);
    expect(smtp.mails.filter(({ to }) => to === email)).toHaveLength(1);
  });

  it('makes a new secret of a sender by keys alone, and shows it on a phone', async () => {
    const screen = { size: phone, scheme: 'dark', language: 'de' } as const;
    const page = await screens.look('/selvedge/mail', /Our mail provider/, screen);
    await page.getByRole('button', { name: 'Neues Geheimnis' }).press('Enter');
    const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    await dialog.getByRole('button', { name: 'Bestätigen' }).press('Enter');
    const secret = page.getByText(/^whsec_/);
    await secret.waitFor();
    await keepPicture(page, 'mail-rotated-phone-dark');
    expect(await overflow(page)).toBe(0);
    const shown = await secret.textContent();
    await page.getByRole('button', { name: 'Ich habe es aufbewahrt' }).press('Enter');
    await secret.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(shown);
    await page.getByText(/bis \d/).waitFor();
    await screens.leave(page);
  });
});
