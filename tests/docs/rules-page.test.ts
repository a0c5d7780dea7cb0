import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as prettier from 'prettier';
import { defaultProfile, type Profile } from '../../src/plugins/preflight/contract';
import { rules } from '../../src/plugins/preflight/domain/rules';
import { openJudge, type Judge } from '../preflight/judge-specimens';
import { loadSpecimens, withoutSpecimens } from '../preflight/load-specimens';
import { rulesPage, type ReadFields, type RuleExample } from './rules-page';

const file = path.resolve(__dirname, '../../docs/rules.md');

let judge: Judge;
beforeAll(async () => {
  judge = await openJudge();
});
afterAll(() => judge.close());

/** `npm run rules` runs this with RULES_PAGE=write; everybody else compares. */
it('the page of rules is what the rules say', async () => {
  const specimens = new Map(loadSpecimens().map((one) => [one.rule, one]));
  const examples = new Map<string, RuleExample>();
  const fields = new Map<string, ReadFields>();
  for (const rule of rules) {
    const read = new Set<keyof Profile>();
    const make = specimens.get(rule.id)?.make;
    examples.set(
      rule.id,
      make === undefined ? noExample(rule.id) : await exampleOf(rule.id, (await make(0)).wrong, read),
    );
    fields.set(rule.id, read);
  }
  const page = rulesPage(
    rules,
    ({ id }) => examples.get(id)!,
    ({ id }) => fields.get(id)!,
  );
  const options = await prettier.resolveConfig(file);
  const fresh = await prettier.format(page, { ...options, filepath: file });
  if (process.env['RULES_PAGE'] === 'write') await writeFile(file, fresh);
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== fresh) {
    throw new Error('The rules have changed: run `npm run rules` and commit docs/rules.md.');
  }
});

function noExample(rule: string): RuleExample {
  return { kind: 'none', why: withoutSpecimens[rule] ?? 'it has no specimens yet.' };
}

/** Judges by a profile that notes which of its fields the rule looks at. */
async function exampleOf(
  id: string,
  specimen: Parameters<Judge['findingsOf']>[0],
  read: Set<keyof Profile>,
): Promise<RuleExample> {
  const facts = await judge.factsOf(specimen);
  const rule = rules.find((one) => one.id === id)!;
  const profile = new Proxy(defaultProfile, {
    get: (target, key: keyof Profile) => {
      read.add(key);
      return target[key];
    },
  });
  const [hit] = rule.check(facts, {
    role: judge.roleOf(specimen, facts),
    profile,
    about: specimen.about ?? null,
  });
  if (hit === undefined) return { kind: 'none', why: 'its first specimen is not named.' };
  return {
    kind: 'finding',
    file: specimen.name,
    finding: { rule: id, ...hit, severity: hit.severity ?? rule.severity },
  };
}
