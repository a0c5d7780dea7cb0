import { searchAnswerSchema, type SearchAnswer } from '../../src/api/search/contract';
import type { TestApp } from '../support/boot';
import { eventually } from '../support/eventually';

/** Searches as the public does. */
export async function search(app: TestApp, query: Record<string, string>): Promise<SearchAnswer> {
  const { body } = await app.request.get('/api/catalogue/search').query(query).expect(200);
  return searchAnswerSchema.parse(body);
}

export const slugs = ({ data }: SearchAnswer): string[] => data.map(({ slug }) => slug);

/** Searches until the answer is as it should be. */
export function searchUntil(
  app: TestApp,
  query: Record<string, string>,
  isRight: (answer: SearchAnswer) => boolean,
): Promise<SearchAnswer> {
  return eventually(async () => {
    const answer = await search(app, query);
    return isRight(answer) ? answer : undefined;
  });
}

/** Row document ids of terms by key, as a pattern's `terms` wants them. */
export async function termIds({ strapi }: TestApp, ...keys: string[]): Promise<string[]> {
  const found = (await strapi
    .documents('api::term.term')
    .findMany({ filters: { key: { $in: keys } }, limit: 100 })) as unknown as {
    key: string;
    documentId: string;
  }[];
  return keys.map((key) => {
    const term = found.find((one) => one.key === key);
    if (term === undefined) throw new Error(`No term ${key}`);
    return term.documentId;
  });
}

export const usSizes = (usFrom: number, usTo: number) => ({
  system: 'us-womens',
  labels: `${String(usFrom)}–${String(usTo)}`,
  usFrom,
  usTo,
  provenance: 'stated',
});
