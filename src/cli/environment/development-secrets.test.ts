import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { developmentSecrets } from './development-secrets';
import { SECRET_NAMES } from './new-secrets';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'selvedge-secrets-'));
  file = path.join(folder, 'secrets.json');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the development secrets', () => {
  it('are made once, all different, readable by their owner only', async () => {
    const first = await developmentSecrets(file);
    expect(Object.keys(first).sort()).toEqual([...SECRET_NAMES].sort());
    expect(new Set(Object.values(first)).size).toBe(SECRET_NAMES.length);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await developmentSecrets(file)).toEqual(first);
  });

  it('hold 32 bytes under a key id for the envelope encryption', async () => {
    const [id, key] = (await developmentSecrets(file)).SELVEDGE_KEYS.split(':');
    expect(id).toBe('k1');
    expect(Buffer.from(key ?? '', 'base64')).toHaveLength(32);
  });

  it('are the same for all that start at once', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => developmentSecrets(file)));
    expect(new Set(all.map((secrets) => JSON.stringify(secrets))).size).toBe(1);
  });

  it('get what is missing and keep the rest', async () => {
    writeFileSync(file, JSON.stringify({ JWT_SECRET: 'kept from an earlier version' }));
    const secrets = await developmentSecrets(file);
    expect(secrets.JWT_SECRET).toBe('kept from an earlier version');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(secrets);
  });

  it.each(['', '{"JWT_SECRET":""}', '{"OTHER":"x"}', '[]'])('refuse a file that holds %s', async (text) => {
    writeFileSync(file, text);
    await expect(developmentSecrets(file)).rejects.toMatchObject({ code: 'environment/unreadable-secrets' });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
