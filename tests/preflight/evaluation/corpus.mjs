import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/**
 * Judges every file of the manifest by the rules.
 *
 * @returns rows of `{ file, labels, findings, format }`; labels by name, `true` where one has no value
 */
export async function judgeCorpus(folder, { readFile, pool, guessRole, inspect, profile }) {
  const rows = parse(readFileSync(path.join(folder, 'manifest.csv')), { columns: true });
  const left = [...rows.keys()];
  const judged = [];
  const work = async () => {
    for (let index = left.shift(); index !== undefined; index = left.shift()) {
      const { file, labels } = rows[index];
      const whole = path.join(folder, file);
      const facts = await readFile(pool, {
        path: whole,
        name: path.basename(file),
        bytes: statSync(whole).size,
      });
      const { findings } = inspect(facts, guessRole(facts).role, profile);
      judged[index] = { file, labels: labelsOf(labels), findings, format: facts.sniffed, facts };
    }
  };
  await Promise.all([work(), work()]);
  return judged;
}

function labelsOf(written) {
  const pairs = written.split(';').filter((label) => label !== '');
  return Object.fromEntries(
    pairs.map((label) => label.split('=')).map(([name, value]) => [name, value ?? true]),
  );
}
