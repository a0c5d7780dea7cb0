import type { Core } from '@strapi/strapi';
import { announceChanges } from '../../kernel/events/announce-changes';
import { vocabularyChanged } from './contract';

const kinds = { 'api::term.term': 'term', 'api::facet.facet': 'facet' } as const;

/** Tells the other rooms of every change to the vocabulary, in the transaction that makes it. */
export function announceVocabulary(strapi: Core.Strapi): void {
  for (const [uid, kind] of Object.entries(kinds))
    announceChanges(strapi, uid, vocabularyChanged, (documentId) => ({ kind, documentId }));
}
