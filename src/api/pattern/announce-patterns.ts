import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../kernel/events/events';
import { transactionKey } from '../../kernel/kernel';
import { service } from '../../kernel/service';
import { patternChanged } from './contract';

const writing: readonly string[] = [
  'create',
  'update',
  'delete',
  'publish',
  'unpublish',
  'discardDraft',
  'clone',
];

/** Tells the other rooms of every change to a pattern's page, in the transaction that makes it. */
export function announcePatterns(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.uid !== 'api::pattern.pattern' || !writing.includes(context.action)) return next();
    return service(
      strapi,
      transactionKey,
    )(async (trx) => {
      const result = (await next()) as { documentId?: string } | undefined;
      const { documentId: asked } = context.params as { documentId?: string };
      const patternId = asked ?? result?.documentId;
      if (patternId !== undefined)
        await service(strapi, eventsKey).publish(trx, patternChanged, { patternId });
      return result as never;
    });
  });
}
