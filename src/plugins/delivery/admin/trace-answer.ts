import type { TraceResult } from '../domain/stamping/trace-verdict';

export const traceRight = 'plugin::delivery.trace';

/** What the server says of a found file: the verdict with its marks and, for a match, whose copy it is. */
export interface TraceAnswer extends TraceResult {
  order?: { id: string; externalId: string; channelAccount: string; placedAt: string } | null;
  customer?: { id: string; email: string | null; name: string | null } | null;
  version?: { patternId: string; title: string; label: string; file?: string } | null;
}
