import { randomBytes } from 'node:crypto';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { newTraceToken, type TraceToken } from '../../domain/stamping/trace-token';

interface Row {
  token: string;
  order_line_id: string;
  released_file_id: string;
}

/** The token that every copy of a file carries that goes to one order line; made when the first one does. */
async function issueTraceToken(trx: Trx, orderLineId: string, releasedFileId: string): Promise<TraceToken> {
  const whose = { order_line_id: orderLineId, released_file_id: releasedFileId };
  for (;;) {
    const known = await table<Row>(trx, 'trace_token').where(whose).first('token');
    if (known !== undefined) return known.token;
    const row = { token: newTraceToken(randomBytes), ...whose };
    // The conflict is either a download at the same moment, or, one in 10¹², a token that is taken.
    await trx.withSchema('ledger').table('trace_token').insert(row).onConflict().ignore();
  }
}

/**
 * The token for a file's copy; null for one without a master, which goes out alike to everybody: a token that is not
 * in it would name nobody.
 */
export async function traceTokenFor(
  trx: Trx,
  orderLineId: string,
  releasedFileId: string,
): Promise<TraceToken | null> {
  const file = await table<{ id: string; master_key: string | null }>(trx, 'released_file')
    .where({ id: releasedFileId })
    .first('master_key');
  const isStamped = file !== undefined && file.master_key !== null;
  return isStamped ? issueTraceToken(trx, orderLineId, releasedFileId) : null;
}
