import type { Core } from '@strapi/strapi';
import { patternShelfKey, type SoldPattern } from '../../../../api/pattern/contract';
import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';

/**
 * What the words of a sale's lines stand for, as it was at that time.
 * @throws DomainError `orders/unknown-pattern` naming every word that stands for no pattern, or for several
 */
export async function soldPatterns(
  strapi: Core.Strapi,
  trx: Trx,
  words: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, SoldPattern>> {
  const found = await service(strapi, patternShelfKey).sold(words, at, trx);
  const unknown = [...new Set(words)].filter((word) => !found.has(word));
  if (unknown.length === 0) return found;
  throw new DomainError('orders/unknown-pattern', `No pattern is called ${unknown.join(', ')}.`, {
    kind: 'unprocessable',
    details: { patterns: unknown },
  });
}
