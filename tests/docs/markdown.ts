import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

export function readDoc(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/**
 * The rows of the first table under a heading (its text without the marks), cells trimmed and without backticks;
 * the head and the line of dashes are left out. @throws Error where there is no such table
 */
export function tableUnder(markdown: string, heading: string): string[][] {
  const lines = markdown.split('\n');
  const from = lines.findIndex(
    (line) => line.replace(/^#+ /, '').replaceAll('`', '') === heading && line.startsWith('#'),
  );
  const begin = lines.findIndex((line, index) => index > from && line.startsWith('|'));
  const next = lines.findIndex((line, index) => index > from && line.startsWith('#'));
  if (from === -1 || begin === -1 || (next !== -1 && next < begin))
    throw new Error(`No table under “${heading}”`);
  const end = lines.findIndex((line, index) => index > begin && !line.startsWith('|'));
  return lines.slice(begin + 2, end === -1 ? undefined : end).map(cells);
}

function cells(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', '').replaceAll('\\|', '|'));
}
