import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSizes } from './read-sizes';

const data = process.env.TEST_DATA;
if (data === undefined) console.warn('TEST_DATA is not set: real lines about sizes are skipped');
const withData = data === undefined ? it.skip : it;

withData('reads every line of real documentation within sane bounds', () => {
  const folder = join(data ?? '', 'tagging', 'freesewing', 'docs');
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => /\d/.test(line)),
  );
  let typed = 0;
  for (const line of lines) {
    const { cm, ageMonths, numbers } = readSizes(line);
    for (const span of Object.values(cm)) {
      expect(span.from).toBeGreaterThanOrEqual(25);
      expect(span.to).toBeLessThanOrEqual(250);
    }
    expect(ageMonths?.to ?? 0).toBeLessThanOrEqual(216);
    if (ageMonths !== null || numbers !== null || Object.keys(cm).length > 0) typed += 1;
  }
  console.info({ lines: lines.length, typed });
  expect(lines.length).toBeGreaterThan(0);
});
