import type { Core } from '@strapi/strapi';
import { announceChanges } from '../../kernel/events/announce-changes';
import { patternChanged } from './contract';

/** Tells the other rooms of every change to a pattern's page, in the transaction that makes it. */
export function announcePatterns(strapi: Core.Strapi): void {
  announceChanges(strapi, 'api::pattern.pattern', patternChanged, (patternId) => ({ patternId }));
}
