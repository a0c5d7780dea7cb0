import type { Core } from '@strapi/strapi';
import { announceChanges } from '../../kernel/events/announce-changes';
import { designerChanged } from './contract';

/** Tells the other rooms of every change to a designer, in the transaction that makes it. */
export function announceDesigners(strapi: Core.Strapi): void {
  announceChanges(strapi, 'api::designer.designer', designerChanged, (designerId) => ({ designerId }));
}
