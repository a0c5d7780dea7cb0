import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * FreeSewing's documentation (MIT) with what its makers say of each design: the only text with human labels at hand.
 * A design's files are read as a leaflet, without the marks of Markdown.
 */
export function readFreeSewing(folder) {
  const truth = new Map(
    readFileSync(path.join(folder, 'truth.tsv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([design, , tags = '', techniques = '']) => [
        design,
        { tags: list(tags), techniques: list(techniques) },
      ]),
  );
  const hash = createHash('sha256').update(readFileSync(path.join(folder, 'truth.tsv')));
  const docs = readdirSync(path.join(folder, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const raw = readFileSync(path.join(folder, 'docs', name), 'utf8');
      hash.update(name).update(raw);
      const [design, language] = name.split('.');
      const text = plain(raw);
      const english = readFileSync(path.join(folder, 'docs', `${design}.en.md`), 'utf8');
      return {
        design,
        language,
        text,
        translated: translatedShare(raw, english),
        words: text.split(/\s+/).length,
        ...truth.get(design),
      };
    });
  return { docs, hash: hash.digest('hex') };
}

/** Many of the translations are English for the most part: how much of a document is not. */
function translatedShare(text, english) {
  const lines = (all) =>
    all
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const known = new Set(lines(english));
  const own = lines(text);
  return own.filter((line) => !known.has(line)).length / Math.max(1, own.length);
}

function list(cell) {
  return cell.split(',').filter((part) => part !== '');
}

/** Imports, images, addresses and front matter are no words of a leaflet. */
function plain(markdown) {
  return markdown
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/^(---|- - -|title:.*)$/gm, '')
    .replaceAll(/^# \[(\w+)\]$/gm, (_all, name) => `# ${name === 'needs' ? 'You will need' : name}`)
    .replaceAll(/[*_]{1,2}/g, '');
}
