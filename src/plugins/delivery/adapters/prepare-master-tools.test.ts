import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeRaster } from '../domain/stamping/decode-raster';
import type { GreyImage } from '../domain/stamping/picture/grey-image';
import type { PdfPlan } from '../domain/stamping/plan';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { withTraceSlot } from '../domain/stamping/xmp-trace';
import { metadataText } from './prepare-master-stream';
import { prepared, samplePdf, stamped } from './prepare-master-samples';
import { traceMarks } from './trace-reader';

const TOKEN = '3fa9c2d1e0';
const CODE = 'SV-3FA9C2D1E0-F2B5';

/** A test that needs programs of the system; where one is absent it is skipped and says so. */
function withTools(...tools: string[]): (name: string, test: () => Promise<void>) => void {
  const absent = tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
  if (absent.length === 0) return it;
  return (name, test) => {
    it.skip(`${name} (skipped: ${absent.join(', ')} not installed)`, test);
  };
}

describe('a stamped copy in the hands of other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stamping-'));
  const at = (name: string): string => join(folder, name);
  const run = (tool: string, ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${String(status)} ${stderr}`);
    return stdout;
  };
  let master: { bytes: Uint8Array; plan: PdfPlan };

  beforeAll(async () => {
    const source = await samplePdf([
      {},
      { rotate: 90 },
      { crop: [50, 60, 450, 700] },
      { size: [900, 1200], userUnit: 2 },
    ]);
    master = await prepared(source);
    writeFileSync(at('source.pdf'), source);
    writeFileSync(at('master.pdf'), master.bytes);
    writeFileSync(at('copy.pdf'), stamped(master, TOKEN));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  withTools('qpdf')('is clean to qpdf, stamped or blank', () => {
    for (const file of ['master.pdf', 'copy.pdf'])
      expect(run('qpdf', '--check', at(file))).toContain('No syntax or stream encoding errors');
    return Promise.resolve();
  });

  withTools('pdftotext')('shows its line on every page to pdftotext, inside the visible box', () => {
    const pages = run('pdftotext', '-cropbox', at('copy.pdf'), '-').split('\f').slice(0, -1);
    expect(pages.map((page) => page.includes(`Licensed to Zoë Müller · ${CODE}`))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    return Promise.resolve();
  });

  withTools('qpdf')(
    'is traced after qpdf rewrote, linearised, unpacked, encrypted it, or took a page',
    async () => {
      const ways: string[][] = [
        ['--linearize', at('copy.pdf')],
        ['--object-streams=disable', '--stream-data=uncompress', at('copy.pdf')],
        ['--qdf', at('copy.pdf')],
        ['--encrypt', '', 'owner', '256', '--', at('copy.pdf')],
        ['--empty', '--pages', at('copy.pdf'), '2', '--'],
        ['--empty', '--pages', at('copy.pdf'), '3-4', '--'],
      ];
      for (const way of ways) {
        run('qpdf', ...way, at('changed.pdf'));
        expect(await traceMarks(readFileSync(at('changed.pdf')))).toMatchObject({
          verdict: 'match',
          token: TOKEN,
        });
      }
    },
  );

  withTools('qpdf')(
    'comes whole out of what qpdf encrypted in any way, strings and metadata too',
    async () => {
      const title = 'Röcke (drei) \\ 日本 )';
      const source = await samplePdf([{}], (document) => {
        document.setTitle(title);
        document.setAuthor('Née (1) \\ )');
        const xmp = withTraceSlot(undefined, '').replace('urn:selvedge:trace:1#', 'urn:other#');
        const stream = document.context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
        document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
      });
      writeFileSync(at('plain.pdf'), source);
      const keys = [
        ['256'],
        ['256', '--cleartext-metadata'],
        ['128', '--use-aes=y'],
        ['128', '--use-aes=n'],
        ['40'],
      ];
      for (const key of keys) {
        for (const objects of ['generate', 'disable']) {
          run(
            'qpdf',
            '--allow-weak-crypto',
            `--object-streams=${objects}`,
            '--encrypt',
            '',
            'owner',
            ...key,
            '--',
            at('plain.pdf'),
            at('sealed.pdf'),
          );
          const copy = stamped(await prepared(readFileSync(at('sealed.pdf'))), TOKEN);
          writeFileSync(at('opened.pdf'), copy);
          expect(run('qpdf', '--check', at('opened.pdf'))).toContain('File is not encrypted');
          const opened = await PDFDocument.load(copy, { updateMetadata: false });
          expect([opened.getTitle(), opened.getAuthor()]).toEqual([title, 'Née (1) \\ )']);
          expect(metadataText(opened)).toContain('urn:other#');
        }
      }
    },
  );

  withTools('gs', 'pdftocairo')('is traced after Ghostscript and cairo wrote it anew', async () => {
    run('gs', '-q', '-o', at('gs.pdf'), '-sDEVICE=pdfwrite', at('copy.pdf'));
    run('pdftocairo', '-pdf', at('copy.pdf'), at('cairo.pdf'));
    for (const file of ['gs.pdf', 'cairo.pdf']) {
      expect(await traceMarks(readFileSync(at(file)))).toMatchObject({ verdict: 'match', token: TOKEN });
    }
  });

  withTools('pdftoppm')('is traced from pictures of its pages when the master is at hand', () => {
    const page = (file: string, number: number): GreyImage => {
      run(
        'pdftoppm',
        '-gray',
        '-r',
        '150',
        '-cropbox',
        '-f',
        String(number),
        '-l',
        String(number),
        '-singlefile',
        at(file),
        at('page'),
      );
      return readPgm(readFileSync(at('page.pgm')));
    };
    // Page 4 has a user unit that poppler does not heed.
    const compare = (suspect: string) => (number: number) =>
      decodeRaster(
        master.plan.pages
          .slice(number - 1, number)
          .map((view) => ({ suspect: page(suspect, number), master: page('master.pdf', number), view })),
      );
    expect([1, 2, 3].map(compare('copy.pdf'))).toEqual(
      [1, 2, 3].map(() => [{ token: TOKEN, ok: true, blocks: 2 }]),
    );
    expect([1, 2, 3].flatMap(compare('source.pdf'))).toEqual([]);
    return Promise.resolve();
  });

  withTools('pdftoppm')('draws the same as before except for marks, line and sticker', () => {
    run('pdftoppm', '-gray', '-r', '60', '-f', '2', '-l', '2', '-singlefile', at('source.pdf'), at('before'));
    run('pdftoppm', '-gray', '-r', '60', '-f', '2', '-l', '2', '-singlefile', at('copy.pdf'), at('after'));
    const [before, after] = [readPgm(readFileSync(at('before.pgm'))), readPgm(readFileSync(at('after.pgm')))];
    expect([after.width, after.height]).toEqual([before.width, before.height]);
    const changed = [...before.data.keys()].filter(
      (index) => Math.abs((before.data[index] ?? 0) - (after.data[index] ?? 0)) > 60,
    );
    // Strong changes are the line's letters alone: the lowest 25 points of the page.
    expect(changed.length).toBeGreaterThan(20);
    expect(changed.every((index) => Math.floor(index / before.width) > before.height - (25 * 60) / 72)).toBe(
      true,
    );
    return Promise.resolve();
  });
});

function readPgm(file: Buffer): GreyImage {
  const [header = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 64)) ?? [];
  return {
    width: Number(width),
    height: Number(height),
    data: Uint8Array.from(file.subarray(header.length)),
  };
}
