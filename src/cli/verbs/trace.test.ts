import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '../../kernel/errors/domain-error';
import { samplePdf } from '../../plugins/delivery/adapters/prepare-master-samples';
import * as master from './master';
import * as stamp from './stamp';
import * as trace from './trace';

const folder = mkdtempSync(join(tmpdir(), 'stamping-verbs-'));
const at = (name: string): string => join(folder, name);

const exitCode = (): number => Number(process.exitCode);

/** Runs one verb as the command line does; what it prints goes to `printed`. */
async function selvedge(...args: string[]): Promise<{ code: number; printed: string }> {
  const { Command } = await import('commander');
  const program = new Command('selvedge').exitOverride();
  const printed: string[] = [];
  const context = { appDir: folder, log: (line: string) => void printed.push(`${line}\n`) };
  for (const verb of [master, stamp, trace]) verb.define(program, context);
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0),
  );
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await program.parseAsync(args, { from: 'user' });
    return { code: exitCode(), printed: printed.join('') };
  } catch (error) {
    if (error instanceof DomainError) return { code: 1, printed: `${error.message} (${error.code})` };
    return { code: (error as { exitCode?: number }).exitCode ?? 3, printed: printed.join('') };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}

describe('selvedge master, stamp, trace', () => {
  beforeAll(async () => {
    writeFileSync(at('in.pdf'), await samplePdf([{}, { rotate: 90 }]));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('lead from a PDF to the token of its copy', async () => {
    expect((await selvedge('master', at('in.pdf'), '-o', at('m.pdf'))).code).toBe(0);
    const made = await selvedge(
      'stamp',
      at('m.pdf'),
      '--token',
      '3FA9C2D1E0',
      '--line',
      'Zoë',
      '-o',
      at('out.pdf'),
    );
    expect(made.code).toBe(0);
    expect(readFileSync(at('out.pdf')).length).toBe(readFileSync(at('m.pdf')).length);
    expect(existsSync(at('out.pdf.part'))).toBe(false);
    const { code, printed } = await selvedge('trace', at('out.pdf'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ verdict: 'match', token: '3fa9c2d1e0' });
    expect((await selvedge('trace', at('out.pdf'))).printed).toContain('token 3fa9c2d1e0');
  });

  it('answer 1 for what is refused, foreign or does not belong together', async () => {
    expect(await selvedge('trace', at('in.pdf'))).toMatchObject({
      code: 1,
      printed: expect.stringContaining('not ours') as string,
    });
    expect((await selvedge('master', at('out.pdf'), '-o', at('again.pdf'))).code).toBe(1);
    expect(existsSync(at('again.pdf'))).toBe(false);
    copyFileSync(at('m.pdf.plan.json'), at('in.pdf.plan.json'));
    expect(
      (await selvedge('stamp', at('in.pdf'), '--token', '3fa9c2d1e0', '--line', '', '-o', at('x.pdf'))).code,
    ).toBe(1);
    expect(existsSync(at('x.pdf'))).toBe(false);
  });

  it('name what is missing', async () => {
    const stampOf = (file: string) =>
      selvedge('stamp', at(file), '--token', '3fa9c2d1e0', '--line', '', '-o', at('x.pdf'));
    rmSync(at('in.pdf.plan.json'), { force: true });
    expect((await stampOf('in.pdf')).printed).toContain('cli/no-plan');
    expect((await selvedge('master', at('out.pdf'), '-o', at('x.pdf'))).printed).toContain('cli/no-master');
  });

  it('answer 2 for a token or code that is none', async () => {
    expect(
      (await selvedge('stamp', at('m.pdf'), '--token', 'xyz', '--line', 'a', '-o', at('x.pdf'))).code,
    ).toBe(2);
    expect((await selvedge('master', at('in.pdf'), '-o', at('x.pdf'), '--code', 'short')).code).toBe(2);
  });
});
