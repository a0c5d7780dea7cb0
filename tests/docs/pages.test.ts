import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { inboundSchema } from '../../src/plugins/orders/inbound-contract';
import { eventFaults } from '../../src/plugins/orders/domain/event-faults';
import { findCodes } from './find-codes';
import { readDoc, tableUnder } from './markdown';

const root = path.resolve(__dirname, '../..');
const pages = globSync(['*.md', 'docs/**/*.md', 'src/plugins/*/README.md'], { cwd: root });
const decisions = globSync('docs/adr/*.md', { cwd: root }).sort();
/** `config/wrong-environment` looks like a path. */
const codes = new Set(findCodes().map(({ code }) => code));
const hasPictures = existsSync(path.join(root, 'docs/pictures'));

/** Paths from the root that a page names in backticks; patterns with a star are looked up as such. */
function namedPaths(markdown: string): string[] {
  const form = /`((?:\.ci|bench|config|database|docs|public|src|tests)\/[\w./*-]*)`/g;
  return [...markdown.matchAll(form)].map(([, named = '']) => named);
}

/** Targets of links and pictures, without addresses and places within the page. */
function linked(markdown: string): { target: string; isPicture: boolean }[] {
  return [...markdown.matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)\)/g)]
    .map(([, mark, target = '']) => ({ target: target.split('#')[0] ?? '', isPicture: mark === '!' }))
    .filter(({ target }) => target !== '' && !/^[a-z]+:/.test(target));
}

it('finds its pages', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['README.md', 'docs/operations.md', 'src/plugins/orders/README.md']),
  );
});

it.each(pages)('%s names only what is there', (page) => {
  const markdown = readDoc(page);
  const paths = namedPaths(markdown).filter((named) => !codes.has(named));
  const gone = paths.filter((named) => globSync(named, { cwd: root }).length === 0);
  const broken = linked(markdown)
    .filter(({ isPicture }) => !isPicture || hasPictures)
    .filter(({ target }) => !existsSync(path.join(root, path.dirname(page), target)));
  expect({ gone, broken }).toEqual({ gone: [], broken: [] });
});

it.each(decisions)('%s is one page: context, decision, consequences, rejected', (file) => {
  const lines = readDoc(file).trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(lines.filter((line) => line.startsWith('## '))).toEqual([
    '## Context',
    '## Decision',
    '## Consequences',
    '## Rejected',
  ]);
});

it('numbers decisions without a gap', () => {
  const numbers = decisions.map((file) => Number(path.basename(file).slice(0, 4)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

it('names every verb of the command line', () => {
  const block = /const verbs[^{]*\{([\s\S]*?)\n\};/.exec(readDoc('src/cli/main.ts'))?.[1] ?? '';
  const verbs = [...block.matchAll(/^ {2}(\w+):/gm)].map(([, verb]) => verb);
  expect(verbs.length).toBeGreaterThan(5);
  expect(tableUnder(readDoc('README.md'), 'Commands').map(([verb]) => verb)).toEqual(verbs);
});

it('shows an order that the inbound door would take', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readDoc('src/plugins/orders/README.md')) ?? [];
  const event = inboundSchema.parse(JSON.parse(example));
  expect(eventFaults(event)).toEqual([]);
});
