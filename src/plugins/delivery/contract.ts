import { z } from 'zod';
import { severities } from '../../api/version/contract';
import type { Trx } from '../../kernel/ledger/transaction';
import { serviceKey } from '../../kernel/service';
import type { Entitlement } from '../orders/contract';

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

/** A download link as it may be mailed: its address exists here and in the mail, and nowhere else. */
export interface MailedLink {
  linkId: string;
  entitlementId: string;
  url: string;
}

/** Links for mails of other rooms; they live and end as those of a receipt. */
export interface DownloadLinks {
  /** A new link for each right, in the order given. */
  make(trx: Trx, entitlements: readonly Entitlement[]): Promise<MailedLink[]>;
  /** Takes back links whose mail was surely not delivered. */
  unmake(trx: Trx, links: readonly MailedLink[]): Promise<void>;
}
export const downloadLinksKey = serviceKey<DownloadLinks>('plugin::delivery.links');

/** `GET /v/:code` as JSON: whether a copy is current, and what has changed since. Public facts only. */
export const versionAnswerSchema = z.strictObject({
  code: z.string(),
  title: z.string(),
  label: z.string(),
  releasedAt: z.iso.datetime(),
  /** `newer`: another version is out. `withdrawn`: no longer offered. `recalled`: called back, do not use it. */
  status: z.enum(['current', 'newer', 'withdrawn', 'recalled']),
  /** What to use instead; null where there is nothing newer. */
  newest: z.strictObject({ label: z.string(), releasedAt: z.iso.datetime() }).nullable(),
  /** The worst that was corrected since. */
  severity: z.enum(severities),
  /** Versions after this one, newest first, in the language asked for. */
  changes: z.array(
    z.strictObject({
      label: z.string(),
      releasedAt: z.iso.datetime(),
      severity: z.enum(severities),
      changelog: z.string().nullable(),
      errata: z.array(
        z.strictObject({
          place: z.string(),
          page: z.int().nullable(),
          sizes: z.array(z.string()),
          was: z.string().nullable(),
          now: z.string(),
          severity: z.enum(severities),
          note: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type VersionAnswer = z.infer<typeof versionAnswerSchema>;
