import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const tools = {
  'qpdf --check': (file) => ['qpdf', ['--check', file]],
  'pdfimages -list': (file) => ['pdfimages', ['-list', file]],
  pdffonts: (file) => ['pdffonts', [file]],
  pdftotext: (file) => ['pdftotext', [file, '-']],
};

/** The tools that answer the questions of preflight one by one; those that are not installed are left out. */
export async function installedPeers() {
  const found = await Promise.all(
    Object.entries(tools).map(async ([name, command]) => {
      const [program] = command('');
      const isThere = await run(program, ['--version']).then(
        () => true,
        (error) => error.code !== 'ENOENT',
      );
      return isThere ? [[name, command]] : [];
    }),
  );
  return found.flat();
}

/** Milliseconds from its start to its end, whatever it says of the file. */
export async function timePeer(command, file) {
  const [program, args] = command(file);
  const begun = performance.now();
  await run(program, args, { maxBuffer: 256 * 1024 * 1024, timeout: 120_000 }).catch((error) => {
    if (error.code === 'ENOENT') throw error;
  });
  return performance.now() - begun;
}
