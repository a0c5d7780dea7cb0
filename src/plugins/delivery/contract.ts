import { z } from 'zod';
import { severities } from '../../api/version/contract';
import type { Trx } from '../../kernel/ledger/transaction';
import { defineEvent } from '../../kernel/events/event';
import { serviceKey } from '../../kernel/service';
import type { Entitlement } from '../orders/contract';

/** A buyer was given a ticket for a file's bytes: one download of the link is counted. */
export const downloadMinted = defineEvent({
  name: 'download.minted',
  version: 1,
  schema: z.object({ downloadId: z.string() }),
});

/** Whose copy a file is: the sale and the file that a trace token was made for. */
const tracedCopy = z
  .strictObject({
    token: z.string(),
    issuedAt: z.iso.datetime(),
    order: z.strictObject({
      id: z.uuid(),
      externalId: z.string(),
      channelAccount: z.string(),
      placedAt: z.iso.datetime(),
    }),
    orderLineId: z.uuid(),
    entitlement: z.strictObject({ state: z.enum(['active', 'revoked']), reason: z.string().nullable() }),
    customer: z
      .strictObject({
        id: z.uuid(),
        email: z.string().nullable(),
        name: z.string().nullable(),
        pseudonym: z.string().nullable().describe('What an erased customer is called.'),
      })
      .describe('Name and address are null once the customer has been erased.'),
    pattern: z.strictObject({ id: z.string(), title: z.string() }),
    version: z.strictObject({ id: z.uuid(), label: z.string() }),
    file: z.strictObject({ id: z.uuid(), name: z.string() }),
    downloads: z
      .array(
        z.strictObject({
          mintedAt: z.iso.datetime(),
          state: z.enum(['minted', 'complete', 'cut']),
          bytesSent: z.int(),
        }),
      )
      .describe('When copies with this token were fetched, oldest first.'),
  })
  .meta({ id: 'TracedCopy' });
export type TracedCopy = z.infer<typeof tracedCopy>;

/** One sign found in a file. `token` is empty where something of ours was seen but could not be read. */
const foundMark = z
  .strictObject({
    kind: z.enum(['xmp', 'line', 'marks', 'raster']),
    page: z.int().positive().optional().describe('From 1; absent for what belongs to the whole document.'),
    token: z.string(),
    ok: z.boolean().describe('Its check fits.'),
    blocks: z.int().nonnegative().optional().describe('Independent blocks of the page that say the same.'),
  })
  .meta({ id: 'FoundMark' });
export type FoundMark = z.infer<typeof foundMark>;

/** What a suspect file says, and whose copy it is. */
export const traceReport = z
  .strictObject({
    verdict: z.enum(['match', 'foreign', 'unsure']),
    token: z.string().optional(),
    confidence: z.number().min(0).max(1),
    marks: z.array(foundMark),
    problem: z.string().optional().describe('Why the file could not be read to its end.'),
    copy: tracedCopy
      .nullable()
      .describe('Null where the file names nobody, or a token that was never given out.'),
  })
  .meta({ id: 'TraceReport' });
export type TraceReport = z.infer<typeof traceReport>;

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

/** Receipts at a customer's own wish. */
export interface Receipts {
  /**
   * Orders a new mail with new links for an order, once under each `cause`; false where that was ordered before.
   * It goes to whoever the order belongs to when it is sent.
   */
  again(trx: Trx, orderId: string, cause: string): Promise<boolean>;
}
export const receiptsKey = serviceKey<Receipts>('plugin::delivery.receipts');
