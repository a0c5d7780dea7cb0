import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { compiled } from './root.mjs';

const { PDFDocument, StandardFonts } = createRequire(import.meta.url)('@cantoo/pdf-lib');
const run = promisify(execFile);
const stamp = { token: '3fa9c2d1e0', line: 'Made for Mara Buyer · order 1001 · Selvedge' };

/** Makes the master of a PDF beside it. */
export async function makeMaster(folder, source) {
  const { prepareMaster } = compiled('plugins/delivery/adapters/prepare-master');
  const label = { code: '7KQ2M9XA', checkUrl: 'https://shop.example/v/7KQ2M9XA' };
  const outcome = await prepareMaster(await readFile(source), label);
  if (outcome.kind === 'refused') throw new Error(`no master: ${outcome.reason}`);
  const file = path.join(folder, 'master.pdf');
  await writeFile(file, outcome.bytes);
  return { file, plan: outcome.plan };
}

/** Ways to make a copy of a master on disk, ours first. All write to files of their own in `folder`. */
export function waysToCopy(folder, { file, plan }) {
  const { fillSlots } = compiled('plugins/delivery/domain/stamping/fill-slots');
  const { stampStream } = compiled('plugins/delivery/domain/stamping/stamp-stream');
  const range = { start: 0, end: plan.totalBytes - 1 };
  const read = () => createReadStream(file, { highWaterMark: 256 * 1024 });
  const to = (name) => createWriteStream(path.join(folder, name));
  return {
    stamped: {
      work: () => pipeline(read(), stampStream(fillSlots(plan, stamp), range), to('stamped.pdf')),
    },
    copyFile: { work: () => copyFile(file, path.join(folder, 'copied.pdf')) },
    streamed: { work: () => pipeline(read(), to('streamed.pdf')) },
  };
}

/** Ways to put a line on every page by writing the PDF anew. `qpdf` is left out where it is not installed. */
export async function waysToRewrite(folder, source) {
  const rewrite = async () => {
    const pdf = await PDFDocument.load(await readFile(source), { updateMetadata: false });
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    for (const page of pdf.getPages()) page.drawText(stamp.line, { x: 20, y: 6, size: 7, font });
    await writeFile(path.join(folder, 'rewritten.pdf'), await pdf.save());
  };
  if (!(await isInstalled('qpdf'))) return { rewritten: { work: rewrite } };
  const overlay = path.join(folder, 'overlay.pdf');
  await writeFile(overlay, await onePageWithLine());
  const arguments_ = [source, '--overlay', overlay, '--repeat=1', '--', path.join(folder, 'overlaid.pdf')];
  return { rewritten: { work: rewrite }, overlaid: { work: () => run('qpdf', arguments_) } };
}

async function onePageWithLine() {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([595, 842]).drawText(stamp.line, { x: 20, y: 6, size: 7, font });
  return pdf.save();
}

function isInstalled(program) {
  return run(program, ['--version']).then(
    () => true,
    () => false,
  );
}
