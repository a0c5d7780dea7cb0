import { DomainError } from '../errors/domain-error';

/** Yields every vault key that must be kept, for as long as it must be kept; other keys may be swept. */
export type ReferenceSource = () => AsyncIterable<string>;

export interface ReferenceSources {
  /** Each room that stores vault keys registers how to list them; `name` only once. */
  add(name: string, source: ReferenceSource): void;
  /** Every key of every source. A source that fails fails the whole: its keys must not look unused. */
  keys(): AsyncIterable<string>;
}

export function createReferenceSources(): ReferenceSources {
  const sources = new Map<string, ReferenceSource>();
  return {
    add(name, source) {
      if (sources.has(name)) throw new Error(`The references of "${name}" are registered twice.`);
      sources.set(name, source);
    },
    async *keys() {
      if (sources.size === 0) {
        throw new DomainError(
          'vault/no-references',
          'No room says which files it needs, so none may be swept.',
        );
      }
      for (const source of sources.values()) yield* source();
    },
  };
}
