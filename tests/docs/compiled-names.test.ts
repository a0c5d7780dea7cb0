import { globSync } from 'node:fs';
import path from 'node:path';
import { exportedNames } from './exported-names';
import { takenNames, type TakenName } from './taken-names';

const root = path.resolve(__dirname, '../..');
const scripts = globSync(['bench/**/*.mjs', 'tests/**/*.mjs'], { cwd: root, exclude: ['tests/drafting/**'] })
  .filter((script) => takenNames(path.join(root, script)).length > 0)
  .sort();

const isThere = ({ module, name }: TakenName) => exportedNames(path.join(root, module))?.has(name) === true;

// knip cannot see these uses: a name that only a script takes looks as if nobody needed its export.
it.each(scripts)('%s takes only names that the app exports', (script) => {
  const missing = takenNames(path.join(root, script)).filter((taken) => !isThere(taken));
  expect(missing).toEqual([]);
});

it('sees what benches and evaluations take', () => {
  expect(scripts).toEqual(
    expect.arrayContaining([
      'bench/order-pages.mjs',
      'tests/preflight/evaluate.mjs',
      'tests/support/serve-app.mjs',
      'tests/tagging/evaluate.mjs',
      'tests/trace/evaluation/survival.mjs',
    ]),
  );
});

describe('of a script', () => {
  const taken = (body: string) =>
    takenNames(
      path.join(root, 'bench/made-up.mjs'),
      `import { compiled } from './support/root.mjs';\n${body}`,
    );

  it.each([
    ["const { newId, noSuchName } = compiled('kernel/ids/ids');", ['noSuchName']],
    ["const { noSuchName: newId } = compiled('kernel/ids/ids');", ['noSuchName']],
    ["compiled('kernel/ids/ids').noSuchName();", ['noSuchName']],
    ["const { newId } = compiled('kernel/ids/no-such-file');", ['newId']],
    ["const { Sealed, sealedSchema } = compiled('kernel/secrets/sealed');", ['Sealed']],
  ])('%s', (body, missing) => {
    expect(
      taken(body)
        .filter((one) => !isThere(one))
        .map(({ name }) => name),
    ).toEqual(missing);
  });

  it.each(['use(compiled(name).newId);', "const ids = compiled('kernel/ids/ids');"])(
    'refuses a use that it cannot follow: %s',
    (body) => {
      expect(() => taken(body)).toThrow('it cannot be seen');
    },
  );
});
