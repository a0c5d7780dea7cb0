import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { tiledPdf } from '../../src/cli/demo/making/pdf/tiled-pdf';
import { a4, letter } from '../../src/cli/demo/making/pdf/tiles';
import type { Sheet } from '../../src/cli/demo/making/sheet';
import { defaultProfile } from '../../src/plugins/preflight/contract';
import { inspect } from '../../src/plugins/preflight/domain/inspect';
import { openReader, type Reader } from '../demo/facts-of-files';
import { chromiumMissing, openBrowser } from '../support/browser';
import { drawnLayouts } from './scale/drawn-layouts';
import { printed, printedLayouts } from './scale/printed-layouts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** A thousandth off is what is promised. */
const tolerance = 0.001;
const scales = fc.double({ min: 0.97, max: 1.03, noNaN: true });

async function reportOf(bytes: Buffer) {
  return inspect(await reader.factsOf({ name: 'template.pdf', bytes }), 'template', defaultProfile);
}

/** What is read of a sheet drawn at this scale must be that, and the verdict must follow. */
async function expectScale(bytes: Buffer, scale: number): Promise<void> {
  const { facts, findings } = await reportOf(bytes);
  expect({ scale, read: facts.scale }).toEqual({ scale, read: expect.any(Number) });
  expect(Math.abs((facts.scale ?? 0) - scale)).toBeLessThan(tolerance);
  const off = Math.abs(scale - 1) * 100;
  const severity = findings.find(({ rule }) => rule === 'pdf-scale')?.severity;
  if (off > 1.1) expect(severity).toBe('error');
  if (off > 0.6 && off < 0.9) expect(severity).toBe('warning');
  if (off < 0.4) expect(severity).toBeUndefined();
}

it.each(Object.entries(drawnLayouts))('%s is measured at any scale', async (_name, draw) => {
  await fc.assert(
    fc.asyncProperty(scales, async (scale) => {
      await expectScale(await draw(scale), scale);
    }),
    { numRuns: 12, examples: [[0.97], [1], [1.03]] },
  );
});

const sheet = (side: number, words: string, x: number): Sheet => ({
  width: 400,
  height: 300,
  checks: [
    { kind: 'rectangle', at: [x, 40], width: side, height: side, stroke: 0.3, colour: '#1a1a1f' },
    { kind: 'text', at: [x + side / 2 - 6, 40 + side / 2], size: 4, text: words, colour: '#1a1a1f' },
  ],
  common: [],
  layers: [],
});

it.each([
  ['5 cm', 50, a4],
  ['2 inches', 50.8, letter],
] as const)('a square of %s on the demo’s tiles is measured at any scale', async (words, side, paper) => {
  await fc.assert(
    fc.asyncProperty(scales, async (scale) => {
      const bytes = await tiledPdf(sheet(side, words, 30), { title: 'Skirt', paper, scale });
      await expectScale(bytes, scale);
    }),
    { numRuns: 5, examples: [[0.97], [1.03]] },
  );
});

const inBrowser = chromiumMissing() === undefined ? describe : describe.skip;

inBrowser('printed by Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(printedLayouts))('%s is measured at any scale', async (_name, layout) => {
    for (const scale of [0.97, 0.9925, 1, 1.0125, 1.03]) {
      await expectScale(await printed(browser, layout, scale), scale);
    }
  });
});
