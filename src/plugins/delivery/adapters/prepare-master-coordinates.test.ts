import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { pdfPoints } from '../domain/stamping/coordinates/pdf-points';
import { samplePattern } from './pattern-samples';
import { openPdf } from './prepare-master-input';
import { pageContent } from './prepare-master-stream';
import { prepared, samplePdf, stamped } from './prepare-master-samples';
import { traceMarks } from './trace-reader';

const TOKEN = '3fa9c2d1e0';

/** Somebody who takes out all that was added: line, code, dots, metadata. */
async function cleaned(copy: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(copy, { updateMetadata: false });
  const metadata = document.catalog.get(PDFName.of('Metadata'));
  document.catalog.delete(PDFName.of('Metadata'));
  if (metadata instanceof PDFRef) document.context.delete(metadata);
  for (const page of document.getPages()) {
    const { text } = pageContent(page);
    const own = text.replace(/\/Artifact BMC[\s\S]*?EMC/g, '');
    page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(own)));
  }
  return document.save();
}

async function pointsOf(pdf: Uint8Array) {
  const opened = await openPdf(pdf);
  if (opened.kind === 'refused') throw new Error(opened.reason);
  return opened.document.getPages().map((page) => pdfPoints(pageContent(page).text, 1));
}

describe('points of a PDF that carry bits', () => {
  it('tell whose copy it is when everything that was added has been taken out', async () => {
    const master = await prepared(await samplePattern([{}, { rotate: 90 }]));
    expect(master.plan.coordinates.length).toBeGreaterThan(500);
    const result = await traceMarks(await cleaned(stamped(master, TOKEN)));
    expect(result.marks).toEqual([{ kind: 'coordinates', token: TOKEN, ok: true, blocks: 2 }]);
    expect(result).toMatchObject({ verdict: 'match', token: TOKEN });
    expect((await traceMarks(await cleaned(master.bytes))).token).toBeUndefined();
  });

  it('move by no more than 0.024 mm, and the test square not at all', async () => {
    const source = await samplePattern([{}, { userUnit: 1, size: [900, 1200] }]);
    const [before, after] = [await pointsOf(source), await pointsOf(stamped(await prepared(source), TOKEN))];
    expect(after.map(({ length }) => length)).toEqual(before.map(({ length }) => length));
    let moved = 0;
    before.forEach((points, page) => {
      points.forEach(({ x, y }, at) => {
        const now = after[page]?.[at];
        const by = Math.abs((now?.x ?? NaN) - x);
        expect(by).toBeLessThan(0.02401);
        expect(now?.y).toBeCloseTo(y, 6);
        if (by > 0.005) moved += 1;
      });
    });
    expect(moved).toBeGreaterThan(200);
  });

  it('are left alone where a sheet has too few of them', async () => {
    const { plan } = await prepared(await samplePdf([{}, {}]));
    expect(plan.coordinates).toEqual([]);
  });

  const absent = spawnSync('pdftocairo', ['-v']).error !== undefined;
  (absent ? it.skip : it)('are read after cairo wrote the file anew and the rest was taken out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'points-'));
    try {
      const copy = stamped(await prepared(await samplePattern([{}, {}])), TOKEN);
      writeFileSync(join(folder, 'copy.pdf'), await cleaned(copy));
      spawnSync('pdftocairo', ['-pdf', join(folder, 'copy.pdf'), join(folder, 'cairo.pdf')]);
      const result = await traceMarks(readFileSync(join(folder, 'cairo.pdf')));
      expect(result).toMatchObject({ verdict: 'match', token: TOKEN });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
