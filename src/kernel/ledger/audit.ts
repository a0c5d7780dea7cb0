import type { Trx } from './transaction';
import { newId } from '../ids/ids';

export interface AuditEntry {
  /** `admin:<id>`, `system`, `cli`: who did it, without a name or an address. */
  actor: string;
  /** What was done: `version.released`, `setting.changed`. */
  action: string;
  /** To what: `pattern:<documentId>`. */
  subject: string;
  details?: Record<string, unknown>;
}

/** Writes who did what; the row can never change. */
export async function audit(trx: Trx, entry: AuditEntry): Promise<void> {
  const { actor, action, subject, details = {} } = entry;
  await trx
    .withSchema('ledger')
    .table('audit')
    .insert({ id: newId(), actor, action, subject, details: JSON.stringify(details) });
}
