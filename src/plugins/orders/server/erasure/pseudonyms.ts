import type { Core } from '@strapi/strapi';
import { environmentKey } from '../../../../kernel/kernel';
import { createKeyedHash } from '../../../../kernel/secrets/keyed-hash';
import { parseKeys } from '../../../../kernel/secrets/parse-keys';
import { service } from '../../../../kernel/service';

/** What erased customers are called: nobody without the keys can tell whether an address belongs to a name. */
export interface Pseudonyms {
  /** By their address, or by their number where they never had one. */
  of(customer: { customerId: string; email: string | null }): string;
  /** What the owner of an address may be called, under each key; the current one first. */
  all(email: string): string[];
}

const digits = 20;

/** Deriving the keys costs more than using them, and every sale asks. */
const remembered = new WeakMap<Core.Strapi, Pseudonyms>();

export function createPseudonyms(strapi: Core.Strapi): Pseudonyms {
  const known = remembered.get(strapi) ?? deriveKeys(strapi);
  remembered.set(strapi, known);
  return known;
}

function deriveKeys(strapi: Core.Strapi): Pseudonyms {
  const { SELVEDGE_KEYS: keys } = service(strapi, environmentKey);
  const hash = createKeyedHash(parseKeys(keys), 'erased customer');
  const named = (bytes: Buffer) => `erased-${bytes.toString('hex').slice(0, digits)}`;
  return {
    of: ({ customerId, email }) => named(hash.of(email ?? customerId)),
    all: (email) => hash.all(email.toLowerCase()).map(named),
  };
}
