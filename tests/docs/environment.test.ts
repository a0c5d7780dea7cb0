import { randomBytes } from 'node:crypto';
import { parseEnvironment } from '../../src/kernel/config/environment';
import { readDoc, tableUnder } from './markdown';

const told = tableUnder(readDoc('README.md'), 'Configuration').map(([name = '', preset = '']) => ({
  name,
  preset,
}));
const required = told.filter(({ preset }) => preset === 'required').map(({ name }) => name);
const least = Object.fromEntries(
  required.map((name) => [
    name,
    name === 'DATABASE_URL' ? 'postgres://db/shop' : randomBytes(32).toString('base64'),
  ]),
);

it('names every variable, and no other', () => {
  const source = readDoc('src/kernel/config/environment.ts');
  const schema = /const schema = z\.object\(\{([\s\S]*?)\n\}\);/.exec(source)?.[1] ?? '';
  const known = [...schema.matchAll(/^ {2}([A-Z][A-Z0-9_]*):/gm)].map(([, name]) => name);
  expect(known.length).toBeGreaterThan(20);
  expect(told.map(({ name }) => name)).toEqual(known);
});

it('tells what holds where a variable is left out', () => {
  const parsed: object = parseEnvironment(least);
  const inForce = new Map(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
  const presets = told.filter(({ preset }) => preset !== 'required');
  expect(presets).toEqual(presets.map(({ name }) => ({ name, preset: inForce.get(name) ?? '–' })));
});

it.each(required)('tells that %s is required', (name) => {
  expect(() => parseEnvironment({ ...least, [name]: undefined })).toThrow(name);
});
