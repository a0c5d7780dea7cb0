import { readFile } from 'node:fs/promises';
import { unreachableFile } from './unreachable-file';

const told = (error: unknown) => {
  const refused = unreachableFile(error);
  return refused === undefined ? undefined : `${refused.message} (${refused.code})`;
};
const failing = (file: string) => readFile(file).catch((error: unknown) => error);

it('tells which file is not there, in words', async () => {
  expect(told(await failing('/no/where.pdf'))).toBe(
    '/no/where.pdf: there is no such file or folder. (cli/no-such-file)',
  );
  expect(told(await failing(__dirname))).toBe(
    'One of the names: this is a folder, and a file is meant. (cli/is-a-folder)',
  );
});

it('leaves what is no file’s fault alone', () => {
  expect(told(new Error('a bug'))).toBeUndefined();
  expect(
    told(Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' })),
  ).toBeUndefined();
});
