import { z } from 'zod';
import { severities } from '../../api/version/contract';

/** Which notices a customer wants by mail; `important` are those that say the older version is unusable. */
export const consentChoices = ['all', 'important', 'none'] as const;
export type ConsentChoice = (typeof consentChoices)[number];

/** Why a mail that was due is not sent. */
export type SuppressionReason =
  | 'unsubscribed'
  | 'not-important'
  | 'no-address'
  | 'bounced'
  | 'revoked'
  | 'withdrawn'
  | 'has-it'
  | 'already-told';

export const messageStates = ['ready', 'sending', 'sent', 'failed', 'suppressed', 'unknown'] as const;
export type MessageState = (typeof messageStates)[number];

/** A notice with how far it is; the five counts add up to `audience`. Times are ISO 8601 in UTC. */
export const noticeSchema = z.strictObject({
  id: z.uuid(),
  patternId: z.string(),
  title: z.string(),
  label: z.string(),
  severity: z.enum(severities),
  standing: z.enum(['released', 'superseded', 'withdrawn']),
  createdAt: z.iso.datetime(),
  /** When all owners had been looked at; null while that goes on. */
  gatheredAt: z.iso.datetime().nullable(),
  /** Since when no mail of it is sent; null when it is not held. */
  heldAt: z.iso.datetime().nullable(),
  audience: z.int(),
  waiting: z.int(),
  sent: z.int(),
  failed: z.int(),
  suppressed: z.int(),
  unknown: z.int(),
});
export type NoticeView = z.infer<typeof noticeSchema>;

/** One customer's mail of a notice; of the address only what tells it from others. */
export const noticeMessageSchema = z.strictObject({
  id: z.uuid(),
  address: z.string().nullable(),
  locale: z.string(),
  state: z.enum(messageStates),
  /** Waits for the weekly digest. */
  inDigest: z.boolean(),
  attempts: z.int(),
  reason: z.string().nullable(),
  stateSince: z.iso.datetime(),
});
export type NoticeMessageView = z.infer<typeof noticeMessageSchema>;

/** The mail as a customer of that language gets it, with a made-up name and links that lead nowhere. */
export const previewSchema = z.strictObject({
  language: z.enum(['en', 'de']),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});
export type MailPreview = z.infer<typeof previewSchema>;
