import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoFiles } from '../../src/cli/demo/demo-files';

const verb = path.resolve(__dirname, '../../src/cli/selvedge.mjs');
let folder: string;
let template: Buffer;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'preflight-verb-'));
  const files = await demoFiles();
  template = files.template;
  writeFileSync(path.join(folder, 'skirt-template-A4.pdf'), files.template);
  writeFileSync(path.join(folder, 'skirt-instructions-de.pdf'), files.broken);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command in another folder than the clone, without any database. */
function preflight(...args: string[]): { code: number; out: string; err: string } {
  try {
    const env = { PATH: process.env['PATH'] };
    const out = execFileSync(process.execPath, [verb, 'preflight', ...args], {
      cwd: folder,
      env,
      stdio: 'pipe',
    });
    return { code: 0, out: out.toString(), err: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: Buffer; stderr: Buffer };
    return { code: status, out: stdout.toString(), err: stderr.toString() };
  }
}

it('prints a report a file as JSON and ends with 1 when one is rejected', () => {
  const { code, out } = preflight('skirt-template-A4.pdf', 'skirt-instructions-de.pdf', '--json');
  expect(code).toBe(1);
  const [good, broken] = JSON.parse(out) as Record<string, unknown>[];
  expect(good).toEqual({
    file: 'skirt-template-A4.pdf',
    sha256: createHash('sha256').update(template).digest('hex'),
    format: 'pdf',
    verdict: 'pass',
    findings: [],
    facts: {
      role: 'template',
      bytes: template.length,
      pages: 20,
      pageFormat: 'A4',
      size: '210 × 297 mm',
      scale: 1,
    },
    ms: expect.any(Number) as number,
  });
  expect(broken).toMatchObject({
    verdict: 'reject',
    findings: expect.arrayContaining([
      expect.objectContaining({ rule: 'pdf-complete', severity: 'error' }),
    ]) as unknown,
  });
});

it('says in words what is wrong, and ends with 0 when nothing is', () => {
  expect(preflight('skirt-template-A4.pdf')).toMatchObject({
    code: 0,
    out: 'skirt-template-A4.pdf: fit to sell\n',
  });
  expect(preflight('skirt-instructions-de.pdf').out).toMatch(/NOT fit to sell\n {2}error: .*pdf-complete/);
});

it('judges by another profile, of the house or of a file', () => {
  writeFileSync(path.join(folder, 'strict.json'), JSON.stringify({ name: 'strict', mostPages: 3 }));
  const { code, out } = preflight('skirt-template-A4.pdf', '--profile', 'strict.json');
  expect(code).toBe(1);
  expect(out).toContain('pdf-page-count');
  expect(preflight('skirt-template-A4.pdf', '--profile', 'etsy').code).toBe(0);
});

it.each([[[]], [['nobody.pdf']], [['skirt-template-A4.pdf', '--profile', 'nobody']], [['--what']]])(
  'ends with 2 for words that make no sense: %p',
  (args) => {
    const { code, out, err } = preflight(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  },
);
