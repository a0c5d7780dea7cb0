import { types } from 'pg';

const jsonb: number = types.builtins.JSONB;

/**
 * Strapi makes the shared `pg` hand jsonb over as text, for the whole process. The queue has a pool of its own
 * with its own parsers, so that a job's data arrives as an object.
 */
export const ownTypes: typeof types = {
  ...types,
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === jsonb && format !== 'binary'
      ? (text: string): unknown => JSON.parse(text)
      : types.getTypeParser(oid as never, format as 'text')) as typeof types.getTypeParser,
};
