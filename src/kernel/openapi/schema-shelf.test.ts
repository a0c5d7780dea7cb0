import { z } from 'zod';
import { createSchemaShelf } from './schema-shelf';

const colour = z.strictObject({ name: z.string() }).meta({ id: 'ShelfColour' });
const thread = z
  .strictObject({ colour, metres: z.int().default(1), at: z.iso.datetime() })
  .meta({ id: 'ShelfThread' });

it('puts what has a name on the shelf once, and points at it', () => {
  const shelf = createSchemaShelf();
  const list = shelf.place(z.array(thread), 'output');
  expect(list).toEqual({ type: 'array', items: { $ref: '#/components/schemas/ShelfThread' } });
  expect(shelf.place(colour.nullable(), 'output')).toEqual({
    anyOf: [{ $ref: '#/components/schemas/ShelfColour' }, { type: 'null' }],
  });
  const { ShelfThread } = shelf.components();
  expect(Object.keys(shelf.components())).toEqual(['ShelfColour', 'ShelfThread']);
  expect(ShelfThread).toEqual({
    type: 'object',
    additionalProperties: false,
    required: ['colour', 'metres', 'at'],
    properties: {
      colour: { $ref: '#/components/schemas/ShelfColour' },
      metres: { type: 'integer', default: 1 },
      at: { type: 'string', format: 'date-time' },
    },
  });
});

it('tells what is sent apart from what is answered, where they differ', () => {
  const shelf = createSchemaShelf();
  shelf.place(thread, 'output');
  expect(shelf.place(thread, 'input')).toEqual({ $ref: '#/components/schemas/ShelfThreadInput' });
  expect(shelf.place(colour, 'input')).toEqual({ $ref: '#/components/schemas/ShelfColour' });
  expect(shelf.components()['ShelfThreadInput']).toMatchObject({
    required: ['colour', 'at'],
    properties: { colour: { $ref: '#/components/schemas/ShelfColourInput' } },
  });
});

it('says what a request looks like before it is transformed', () => {
  const list = z.string().transform((text) => text.split(','));
  expect(createSchemaShelf().place(list, 'input')).toEqual({ type: 'string' });
});

it('says a schema that holds itself', () => {
  const tree = z
    .strictObject({
      name: z.string(),
      get branches() {
        return z.array(tree);
      },
    })
    .meta({ id: 'ShelfTree' });
  const shelf = createSchemaShelf();
  expect(shelf.place(tree, 'output')).toEqual({ $ref: '#/components/schemas/ShelfTree' });
  expect(shelf.components()['ShelfTree']).toMatchObject({
    properties: { branches: { items: { $ref: '#/components/schemas/ShelfTree' } } },
  });
});

it('refuses what JSON cannot say, and one name for two schemas', () => {
  const shelf = createSchemaShelf();
  expect(() => shelf.place(z.strictObject({ at: z.date() }), 'output')).toThrow(/Date/);
  shelf.place(z.strictObject({ one: z.string() }).meta({ id: 'ShelfTwice' }), 'output');
  expect(() => shelf.place(z.strictObject({ two: z.string() }).meta({ id: 'ShelfTwice' }), 'output')).toThrow(
    'Two schemas are called ShelfTwice',
  );
});
