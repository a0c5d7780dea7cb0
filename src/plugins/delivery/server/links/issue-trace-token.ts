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
export async function issueTraceToken(
  trx: Trx,
  orderLineId: string,
  releasedFileId: string,
): Promise<TraceToken> {
  const whose = { order_line_id: orderLineId, released_file_id: releasedFileId };
  for (;;) {
    const known = await table<Row>(trx, 'trace_token').where(whose).first('token');
    if (known !== undefined) return known.token;
    const row = { token: newTraceToken(randomBytes), ...whose };
    // The conflict is either a download at the same moment, or, one in 10¹², a token that is taken.
    await trx.withSchema('ledger').table('trace_token').insert(row).onConflict().ignore();
  }
}
