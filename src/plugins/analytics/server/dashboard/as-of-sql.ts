import { countedEvents, subscriberName } from '../rollups/mark-on-events';

/** What `asOfSql` binds. */
export const asOfValues = { names: countedEvents, subscriber: subscriberName };

/**
 * The moment up to which everything is counted: the oldest mark that waits, the oldest event that nobody has marked
 * yet, or now. `state` is the row of ledger.rollup_state.
 */
export const asOfSql = `least(
  now(),
  (select min(marked_at) from ledger.rollup_dirty_day),
  (select min(marked_at) from ledger.rollup_dirty_pattern),
  (select min(event.occurred_at) from ledger.event
   where event.name = any(:names) and event.position > state.position and not exists (
     select from ledger.event_handled handled
     where handled.event_id = event.id and handled.subscriber = :subscriber))
)`;
