import { z } from 'zod';
import type { JsonSchema } from './json-schema';
import { settingFields } from './setting-fields';

const schema = z.strictObject({
  isStrict: z.boolean().default(true),
  maxFileBytes: z.int().min(1).max(500).default(10).describe('In bytes.'),
  plain: z.int().default(3),
  ratio: z.number().positive().default(1.5),
  subject: z.string().default(''),
  tone: z.enum(['warm', 'plain']).default('plain'),
  locales: z.array(z.string()).default(['en']),
  cover: z
    .strictObject({ minDpi: z.int().min(72).default(150) })
    .prefault({})
    .describe('Of covers.'),
  until: z.string().nullable().default(null),
  odd: z.record(z.string(), z.number()).default({}),
  byRule: z
    .record(z.string().meta({ examples: ['a', 'b'] }), z.union([z.enum(['error', 'info']), z.literal('off')]))
    .default({}),
  shops: z
    .array(z.strictObject({ name: z.string(), most: z.int().min(1).nullable().default(null) }))
    .default([]),
});

describe('settingFields', () => {
  const fields = settingFields(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
  const field = (...path: string[]) => fields.find((one) => one.path.join('.') === path.join('.'));

  it('finds every field in order, inner objects gone through', () => {
    expect(fields.map(({ path, kind }) => [path.join('.'), kind])).toEqual([
      ['isStrict', 'boolean'],
      ['maxFileBytes', 'integer'],
      ['plain', 'integer'],
      ['ratio', 'number'],
      ['subject', 'text'],
      ['tone', 'choice'],
      ['locales', 'lines'],
      ['cover.minDpi', 'integer'],
      ['until', 'text'],
      ['odd', 'json'],
      ['byRule', 'named'],
      ['shops', 'list'],
    ]);
  });

  it('carries limits that were meant and leaves out those that were not', () => {
    expect(field('maxFileBytes')).toMatchObject({
      min: 1,
      max: 500,
      hint: 'In bytes.',
      label: 'Max file bytes',
    });
    expect(field('plain')).toMatchObject({ min: undefined, max: undefined });
    expect(field('cover', 'minDpi')).toMatchObject({ min: 72, label: 'Cover · Min dpi', hint: 'Of covers.' });
  });

  it('knows choices and what may be empty', () => {
    expect(field('tone')?.choices).toEqual(['warm', 'plain']);
    expect(field('until')?.isNullable).toBe(true);
    expect(field('subject')?.isNullable).toBe(false);
  });

  it('goes into lists and names', () => {
    expect(field('byRule')).toMatchObject({ names: ['a', 'b'], choices: ['error', 'info', 'off'] });
    expect(field('shops')?.fields).toMatchObject([
      { path: ['name'], kind: 'text' },
      { path: ['most'], kind: 'integer', min: 1, isNullable: true },
    ]);
  });
});
