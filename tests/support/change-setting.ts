import type { TestApp } from './boot';

interface Setting {
  name: string;
  version: number;
  value: Record<string, unknown>;
}

/** An operator changes a setting on the settings page; resolves to what it was before. */
export async function changeSetting(
  app: TestApp,
  name: string,
  change: (value: Record<string, unknown>) => Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const auth = await app.admin();
  const { body } = await app.request.get('/selvedge/settings').set(auth).expect(200);
  const before = (body as { data: Setting[] }).data.find((one) => one.name === name);
  if (before === undefined) throw new Error(`No setting ${name}`);
  const { version, value } = before;
  await app.request
    .put(`/selvedge/settings/${name}`)
    .set(auth)
    .send({ version, value: change(value) })
    .expect(200);
  return value;
}

/** What one channel takes, said otherwise. */
export function changeChannel(
  app: TestApp,
  channel: string,
  over: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  return changeSetting(app, 'preflight.channels', ({ channels }) => ({
    channels: (channels as { channel: string }[]).map((one) =>
      one.channel === channel ? { ...one, ...over } : one,
    ),
  }));
}
