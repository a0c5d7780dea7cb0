import { faultsOf } from '../../../../kernel/errors/faults';
import { eventFaults } from '../../domain/event-faults';
import { inboundSchema, type InboundEvent } from '../../inbound-contract';
import { malformed } from './inbound-refusals';

/** @throws DomainError `orders/malformed` */
export function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw malformed([{ field: '', message: 'This is not JSON.' }]);
  }
}

/** An event whose fields fit and whose money adds up. @throws DomainError `orders/malformed` naming every fault */
export function readEvent(given: unknown): InboundEvent {
  const parsed = inboundSchema.safeParse(given);
  if (!parsed.success) throw malformed(faultsOf(parsed.error));
  const event = parsed.data;
  const faults = eventFaults(event);
  if (faults.length > 0)
    throw malformed(faults.map(({ field, message }) => ({ field: `data.${field}`, message })));
  return event;
}
