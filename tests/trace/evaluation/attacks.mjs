import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compiled, pdfLib } from './files.mjs';

const { PDFDocument, PDFName, PDFRef } = pdfLib;
const { pageContent } = compiled('adapters/prepare-master-stream');

/** Whether a program is on this machine. */
export const hasTool = (tool) => spawnSync(tool, ['-v'], { stdio: 'ignore' }).error === undefined;

/** What is done to a copy: `tools` it needs, `change(copy, folder)` → the suspect's bytes. */
export const vectorAttacks = [
  { name: 'as sold', tools: [], change: (copy) => copy },
  tool('qpdf rewrite', 'qpdf', (from, to) => ['--object-streams=generate', from, to]),
  tool('qpdf linearise', 'qpdf', (from, to) => ['--linearize', from, to]),
  tool('qpdf, streams unpacked', 'qpdf', (from, to) => ['--qdf', from, to]),
  tool('mutool clean -gggg', 'mutool', (from, to) => ['clean', '-gggg', from, to]),
  tool('Ghostscript, distilled anew', 'gs', (from, to) => ['-q', '-o', to, '-sDEVICE=pdfwrite', from]),
  {
    name: 'Ghostscript to PostScript and back',
    tools: ['gs'],
    change(copy, folder) {
      const ps = path.join(folder, 'between.ps');
      runTool('gs', ['-q', '-o', ps, '-sDEVICE=ps2write', put(copy, folder)]);
      return through('gs', folder, (to) => ['-q', '-o', to, '-sDEVICE=pdfwrite', ps]);
    },
  },
  tool('pdftocairo, printed to PDF', 'pdftocairo', (from, to) => ['-pdf', from, to]),
  tool('one page taken out', 'qpdf', (from, to) => ['--empty', '--pages', from, 'z', '--', to]),
  { name: 'cropped by a tenth', tools: [], change: cropped },
  { name: 'drawn at 97 %', tools: [], change: scaled },
  { name: 'metadata stripped', tools: [], change: (copy) => edited(copy, stripMetadata) },
  {
    name: 'cut off at nine tenths',
    tools: [],
    change: (copy) => copy.slice(0, Math.floor(copy.length * 0.9)),
  },
  { name: 'cut off at an earlier end-of-file', tools: [], change: cutAtEnd },
  {
    name: 'dots taken out',
    tools: [],
    change: (copy) => edited(copy, (document) => clean(document, /q 0\.8 g\n/)),
  },
  {
    name: 'line, dots and metadata taken out',
    tools: [],
    change: (copy) => edited(copy, stripAll),
  },
  {
    name: 'the same, then pdftocairo',
    tools: ['pdftocairo'],
    async change(copy, folder) {
      const from = put(await edited(copy, stripAll), folder);
      return through('pdftocairo', folder, (to) => ['-pdf', from, to]);
    },
  },
  {
    name: 'the same, then Ghostscript',
    tools: ['gs'],
    async change(copy, folder) {
      const from = put(await edited(copy, stripAll), folder);
      return through('gs', folder, (to) => ['-q', '-o', to, '-sDEVICE=pdfwrite', from]);
    },
  },
];

function tool(name, program, args) {
  return {
    name,
    tools: [program],
    change: (copy, folder) => through(program, folder, (to) => args(put(copy, folder), to)),
  };
}

function through(program, folder, args) {
  const to = path.join(folder, 'changed.pdf');
  runTool(program, args(to));
  return readFileSync(to);
}

function put(copy, folder) {
  const from = path.join(folder, 'copy.pdf');
  writeFileSync(from, copy);
  return from;
}

/** qpdf says 3 for warnings. */
function runTool(program, args) {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0 && status !== 3) throw new Error(`${program}: ${status} ${stderr}`);
}

async function edited(copy, change) {
  const document = await PDFDocument.load(copy, { updateMetadata: false });
  change(document);
  return document.save();
}

function stripMetadata(document) {
  const metadata = document.catalog.get(PDFName.of('Metadata'));
  document.catalog.delete(PDFName.of('Metadata'));
  if (metadata instanceof PDFRef) document.context.delete(metadata);
  delete document.context.trailerInfo.Info;
}

function stripAll(document) {
  stripMetadata(document);
  clean(document, /./);
}

/** Takes out our artifacts whose content fits. */
function clean(document, wanted) {
  for (const page of document.getPages()) {
    const own = pageContent(page).text.replace(/\/Artifact BMC[\s\S]*?EMC/g, (part) =>
      wanted.test(part) ? '' : part,
    );
    page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(own)));
  }
}

function cropped(copy) {
  return edited(copy, (document) => {
    for (const page of document.getPages()) {
      const { x, y, width, height } = page.getCropBox();
      page.setCropBox(x + width * 0.05, y + height * 0.05, width * 0.9, height * 0.9);
    }
  });
}

function scaled(copy) {
  return edited(copy, (document) => {
    for (const page of document.getPages()) page.scaleContent(0.97, 0.97);
  });
}

/** A file that was only added to would be clean again; a master is one piece. */
function cutAtEnd(copy) {
  const bytes = Buffer.from(copy);
  const last = bytes.lastIndexOf('%%EOF');
  const earlier = bytes.lastIndexOf('%%EOF', last - 1);
  return earlier < 0 ? copy.slice(0, last - 60) : copy.slice(0, earlier + 5);
}
