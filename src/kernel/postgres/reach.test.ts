import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canReach } from './reach';

const stranger = { name: 'stranger', uid: 64_001, gid: 64_001 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'selvedge-reach-'));
  mkdirSync(path.join(folder, 'inner'));
  writeFileSync(path.join(folder, 'inner', 'program'), '', { mode: 0o755 });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('canReach', () => {
  it.each([
    ['755', '755', '755', true],
    ['711', '711', '755', true],
    ['700', '755', '755', false],
    ['755', '700', '755', false],
    ['755', '755', '700', false],
    ['755', '755', '711', false],
  ])(
    'with folder modes %s and %s and file mode %s answers a stranger %s',
    async (outer, inner, file, reached) => {
      chmodSync(path.join(folder, 'inner', 'program'), parseInt(file, 8));
      chmodSync(path.join(folder, 'inner'), parseInt(inner, 8));
      chmodSync(folder, parseInt(outer, 8));
      expect(await canReach(path.join(folder, 'inner', 'program'), stranger)).toBe(reached);
    },
  );

  it('reads the owner’s and the group’s bits where they count', async () => {
    const { uid, gid } = statSync(folder);
    expect(await canReach(path.join(folder, 'inner'), { name: 'owner', uid, gid })).toBe(true);
    chmodSync(folder, 0o750);
    expect(await canReach(path.join(folder, 'inner'), { ...stranger, gid })).toBe(true);
    chmodSync(folder, 0o705);
    expect(await canReach(path.join(folder, 'inner'), { ...stranger, gid })).toBe(false);
  });
});
