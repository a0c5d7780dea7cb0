import { demoPatterns } from '../../src/cli/demo/patterns';
import type { DemoFile } from '../../src/cli/demo/patterns/demo-pattern';
import { defaultProfile, type FileFacts, type PatternAbout } from '../../src/plugins/preflight/contract';
import { guessRole } from '../../src/plugins/preflight/domain/guess-role';
import { inspect } from '../../src/plugins/preflight/domain/inspect';
import { openReader, type Reader } from './facts-of-files';

let reader: Reader;
const seen = new Map<string, FileFacts>();
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** Most files of a version are those of the one before; they are read once. */
async function factsOf(file: DemoFile): Promise<FileFacts> {
  const key = `${file.name} ${file.bytes.toString('latin1')}`;
  const facts = seen.get(key) ?? (await reader.factsOf(file));
  seen.set(key, facts);
  return facts;
}

const judge = async (file: DemoFile, about: PatternAbout) => {
  const facts = await factsOf(file);
  return inspect(facts, guessRole(facts).role, defaultProfile, about);
};

describe.each(demoPatterns)('$slug', ({ versions, craft, sizes }) => {
  it.each(versions)('version $label is judged as it is said to be', async ({ files, isWrong }) => {
    const judged = await Promise.all(
      (await files()).map(async (file) => ({ file, ...(await judge(file, { craft, sizes })) })),
    );
    for (const { file, findings, verdict } of judged) {
      const named = findings.map(({ rule, severity }) => ({ file: file.name, rule, severity }));
      // A sheet that was made wrong is wrong on every paper.
      const isSameFault =
        isWrong !== undefined && named.length > 0 && named.every(({ rule }) => rule === isWrong.rule);
      if (isWrong?.file === file.name) {
        expect(named).toContainEqual({ file: file.name, rule: isWrong.rule, severity: isWrong.severity });
      } else if (!isSameFault) {
        expect({ file: file.name, findings: named, verdict }).toEqual({
          file: file.name,
          findings: [],
          verdict: 'pass',
        });
      }
    }
  });
});

/** What the end of a name promises, whatever the pattern is called. */
const promises: [RegExp, ReturnType<typeof guessRole>][] = [
  [/-instructions-en\.pdf$/, { role: 'instructions', format: 'pdf', pageFormat: 'A4', language: 'en' }],
  [/-anleitung-de\.pdf$/, { role: 'instructions', format: 'pdf', pageFormat: 'A4', language: 'de' }],
  [/-template-a4\.pdf$/, { role: 'template', format: 'pdf', pageFormat: 'A4', language: null }],
  [/-template-letter\.pdf$/, { role: 'template', format: 'pdf', pageFormat: 'Letter', language: null }],
  [/-template-a0\.pdf$/, { role: 'template', format: 'pdf', pageFormat: 'A0', language: null }],
  [/-projector\.pdf$/, { role: 'template', format: 'pdf', pageFormat: 'projector', language: null }],
  [/-pattern-pieces\.svg$/, { role: 'template', format: 'svg', pageFormat: null, language: 'en' }],
  [/-template\.svg$/, { role: 'template', format: 'svg', pageFormat: null, language: null }],
  [/-cut-file\.dxf$/, { role: 'cut-file', format: 'dxf', pageFormat: null, language: null }],
  [/-chart\.pdf$/, { role: 'chart', format: 'pdf', pageFormat: null, language: null }],
  [/-chart\.svg$/, { role: 'chart', format: 'svg', pageFormat: null, language: null }],
  [/-cover\.png$/, { role: 'cover', format: 'png', pageFormat: null, language: null }],
];

it.each(demoPatterns)('the names of $slug say what each file is for', async ({ versions }) => {
  for (const file of await versions[0]!.files()) {
    const [, promised] = promises.find(([ending]) => ending.test(file.name))!;
    expect({ name: file.name, ...guessRole(await factsOf(file)) }).toEqual({ name: file.name, ...promised });
  }
});

it('shows at least eleven faults that preflight names, a row that does not add up among them', () => {
  const faults = demoPatterns.flatMap(({ versions }) => versions.flatMap(({ isWrong }) => isWrong ?? []));
  const rules = new Set(faults.map(({ rule }) => rule));
  expect(rules.size).toBeGreaterThanOrEqual(11);
  expect([...rules]).toContain('row-count');
});
