import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { adminFingerprint } from './admin-fingerprint';

const IN_THE_BUNDLE = [
  'src/admin/app.tsx',
  'src/plugins/orders/admin/pages/orders.tsx',
  'src/plugins/orders/contract.ts',
  'src/plugins/orders/package.json',
  'src/api/pattern/contract.ts',
  'config/admin.ts',
  'config/plugins.ts',
  'package-lock.json',
  'tsconfig.json',
];
const NOT_IN_IT = [
  'src/plugins/orders/server/index.ts',
  'src/api/pattern/other-contract.ts',
  'config/server.ts',
];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'selvedge-fingerprint-'));
  for (const file of [...IN_THE_BUNDLE, ...NOT_IN_IT]) write(file, 'before');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

describe('the fingerprint of the admin', () => {
  it.each(IN_THE_BUNDLE)('changes with %s', async (file) => {
    const before = await adminFingerprint(folder, undefined);
    write(file, 'after');
    expect(await adminFingerprint(folder, undefined)).not.toBe(before);
  });

  it.each(NOT_IN_IT)('does not change with %s', async (file) => {
    const before = await adminFingerprint(folder, undefined);
    write(file, 'after');
    expect(await adminFingerprint(folder, undefined)).toBe(before);
  });

  it('changes when a page is moved, and with the path of the public address, not with its host', async () => {
    const before = await adminFingerprint(folder, undefined);
    expect(await adminFingerprint(folder, 'https://shop.example')).toBe(before);
    expect(await adminFingerprint(folder, 'https://shop.example/selvedge')).not.toBe(before);
    rmSync(path.join(folder, 'src/admin/app.tsx'));
    write('src/admin/moved.tsx', 'before');
    expect(await adminFingerprint(folder, undefined)).not.toBe(before);
  });
});
