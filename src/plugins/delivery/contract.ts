import { z } from 'zod';
import { defineEvent } from '../../kernel/events/event';
import { serviceKey } from '../../kernel/service';

/** A buyer was given a ticket for a file's bytes: one download of the link is counted. */
export const downloadMinted = defineEvent({
  name: 'download.minted',
  version: 1,
  schema: z.object({ downloadId: z.string() }),
});

/** Whose copy a file is: the sale and the file that a trace token was made for. */
export interface TracedCopy {
  token: string;
  issuedAt: string;
  order: { id: string; externalId: string; channelAccount: string; placedAt: string };
  orderLineId: string;
  entitlement: { state: 'active' | 'revoked'; reason: string | null };
  /** Name and address are null once the customer has been erased. */
  customer: { id: string; email: string | null; name: string | null };
  pattern: { id: string; title: string };
  version: { id: string; label: string };
  file: { id: string; name: string };
  /** When copies with this token were fetched, oldest first. */
  downloads: { mintedAt: string; state: 'minted' | 'complete' | 'cut'; bytesSent: number }[];
}

/** One sign found in a file; `page` counts from 1, `ok` says that its check fits. */
export interface FoundMark {
  kind: 'xmp' | 'line' | 'marks' | 'raster';
  page?: number | undefined;
  token: string;
  ok: boolean;
  blocks?: number | undefined;
}

/** What a suspect file says, and whose copy it is. */
export interface TraceReport {
  verdict: 'match' | 'foreign' | 'unsure';
  token?: string | undefined;
  /** 0 to 1. */
  confidence: number;
  marks: FoundMark[];
  /** Why the file could not be read to its end; absent when it was. */
  problem?: string | undefined;
  /** Null where the file names nobody, or a token that was never given out. */
  copy: TracedCopy | null;
}

export interface Traces {
  /** Whose copy carries this token (10 hex digits); null if nobody's. */
  find(token: string): Promise<TracedCopy | null>;
  /** Looks for our marks in a file on disk, in a reading child. */
  trace(path: string): Promise<TraceReport>;
}
export const tracesKey = serviceKey<Traces>('plugin::delivery.traces');
