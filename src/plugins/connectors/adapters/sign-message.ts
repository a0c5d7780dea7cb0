import { Webhook } from 'standardwebhooks';

export interface Message {
  /** Stays the same however often it is sent. */
  id: string;
  /** When this try is made. */
  at: Date;
  body: string;
}

/** The three headers of Standard Webhooks 1.0.0, with one signature for each secret. */
export function signMessage({ id, at, body }: Message, secrets: readonly string[]): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, at, body));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': signatures.join(' '),
  };
}
