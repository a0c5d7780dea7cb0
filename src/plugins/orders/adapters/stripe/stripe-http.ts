import type { HttpClient } from '../../../../kernel/http/http-client';

/** What the vendor's library asks of a client of HTTP. */
interface StripeHttpClient {
  getClientName(): string;
  makeRequest(
    host: string,
    port: string,
    path: string,
    method: string,
    headers: object,
    body: string | null,
    protocol: string,
    timeoutMs: number,
  ): Promise<StripeHttpAnswer>;
}

interface StripeHttpAnswer {
  getStatusCode(): number;
  getHeaders(): Record<string, string>;
  getRawResponse(): unknown;
  toStream(done: () => void): never;
  toJSON(): Promise<unknown>;
}

/**
 * The vendor's library goes out by the house's one way. Every call that changes something carries an idempotency key
 * (docs.stripe.com/api/idempotent_requests), so the kernel may repeat it.
 */
export function stripeHttp(http: HttpClient, { allowPrivate }: { allowPrivate: boolean }): StripeHttpClient {
  return {
    getClientName: () => 'selvedge',
    async makeRequest(host, port, path, method, headers, body, protocol, timeoutMs) {
      const answer = await http.request({
        url: `${protocol}://${host}:${port}${path}`,
        method,
        headers: plain(headers),
        ...(method === 'POST' && body !== null ? { body } : {}),
        timeoutMs,
        idempotent: true,
        attempts: 2,
        allowPrivate,
      });
      return {
        getStatusCode: () => answer.status,
        getHeaders: () => answer.headers,
        getRawResponse: () => answer,
        toStream: () => {
          throw new Error('Nothing of ours streams from Stripe');
        },
        toJSON: () => Promise.resolve(JSON.parse(answer.body.toString('utf8')) as unknown),
      };
    },
  };
}

/** The kernel writes the length itself. */
function plain(headers: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(
        ([name, value]) => value !== undefined && value !== null && name.toLowerCase() !== 'content-length',
      )
      .map(([name, value]) => [name, String(value)]),
  );
}
