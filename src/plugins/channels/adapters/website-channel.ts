import { Webhook } from 'standardwebhooks';
import type { Clock } from '../../../kernel/clock/clock';
import type { HttpClient } from '../../../kernel/http/http-client';
import type { Keyring } from '../../../kernel/secrets/keyring';
import {
  websiteConfigSchema,
  type ApplyOutcome,
  type ChannelAdapter,
  type ListingChange,
  type Platform,
} from '../contract';
import { outcomeOfError, outcomeOfStatus } from '../domain/answer-outcome';
import { limitProblems } from '../domain/limit-problems';
import { listingEvent } from '../domain/listing-event';
import { readOutgoing, secretsAt } from './signing-secrets';

export interface WebsiteTools {
  http: HttpClient;
  keyring: Keyring;
  clock: Clock;
  /** Whether this machine lets events go to its own network. */
  allowPrivate: boolean;
}

const platforms: readonly Platform[] = ['website', 'google-merchant'];
const patienceMs = 15_000;

/** The shop's own site: a signed event for every change, feeds for everybody else. */
export function createWebsiteChannel(tools: WebsiteTools): ChannelAdapter {
  return {
    kind: 'website',
    platforms: () => platforms,
    capabilities: () => ({
      automatic: true,
      digitalFiles: 'by-us',
      fileCount: null,
      fileBytes: null,
      fileFormats: null,
      webhooks: true,
      buyerEmail: true,
      filePerBuyer: true,
      testMode: false,
      idempotency: true,
    }),
    validate: (document) => platforms.flatMap((platform) => limitProblems(document, platform)),
    apply(change) {
      const { url } = websiteConfigSchema.parse(change.connection.config);
      // Feeds show what is desired by themselves.
      return url === null ? Promise.resolve({ kind: 'sent' }) : post(tools, url, change);
    },
  };
}

async function post(tools: WebsiteTools, url: string, change: ListingChange): Promise<ApplyOutcome> {
  const { http, keyring, clock, allowPrivate } = tools;
  const { id: accountId, outgoing } = change.connection;
  const body = JSON.stringify(listingEvent(change));
  const now = clock.now();
  const signatures = secretsAt(accountId, readOutgoing(outgoing), now, keyring).map((secret) =>
    new Webhook(secret).sign(change.id, now, body),
  );
  try {
    const { status } = await http.request({
      url,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Selvedge',
        'webhook-id': change.id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': signatures.join(' '),
      },
      body,
      timeoutMs: patienceMs,
      maxBytes: 64 * 1024,
      // The queue repeats, with a timestamp of that attempt.
      attempts: 1,
      allowPrivate,
    });
    return outcomeOfStatus(status);
  } catch (error) {
    return outcomeOfError(error);
  }
}
