import type { Core } from '@strapi/strapi';
import type { EventType } from './event';
import { eventsKey } from './events';
import { transactionKey } from '../kernel';
import { service } from '../service';

const writing: readonly string[] = [
  'create',
  'update',
  'delete',
  'publish',
  'unpublish',
  'discardDraft',
  'clone',
];

/** Publishes an event of every write to documents of a type, in the transaction that makes it. */
export function announceChanges<Payload>(
  strapi: Core.Strapi,
  uid: string,
  event: EventType<Payload>,
  payload: (documentId: string) => Payload,
): void {
  strapi.documents.use((context, next) => {
    if (context.uid !== uid || !writing.includes(context.action)) return next();
    return service(
      strapi,
      transactionKey,
    )(async (trx) => {
      const result = (await next()) as { documentId?: string } | undefined;
      const { documentId: asked } = context.params as { documentId?: string };
      // A copy is another document than the one that was asked for.
      const documentId = context.action === 'clone' ? result?.documentId : (asked ?? result?.documentId);
      if (documentId !== undefined) await service(strapi, eventsKey).publish(trx, event, payload(documentId));
      return result as never;
    });
  });
}
