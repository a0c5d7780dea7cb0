import type { HttpClient } from '../../../kernel/http/http-client';

export interface KernelFetchOptions {
  http: HttpClient;
  timeoutMs: number;
  /** Only where the machine's operator allowed addresses of our own network. */
  allowPrivate: boolean;
  maxBytes: number;
}

/**
 * The vendor's client speaks through the kernel's one way out: pinned addresses, no private ones, a limit on what comes
 * back, a deadline to the last byte. Repetition is the client's own business, which knows its vendor's headers.
 */
export function fetchThroughKernel({
  http,
  timeoutMs,
  allowPrivate,
  maxBytes,
}: KernelFetchOptions): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    const answer = http.request({
      url: request.url,
      method: request.method,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
      timeoutMs,
      allowPrivate,
      maxBytes,
      attempts: 1,
    });
    const { status, headers, body } = await Promise.race([answer, aborted(signal)]);
    return new Response(new Uint8Array(body), { status, headers });
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => {
      reject(new DOMException('The question was called off.', 'AbortError'));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
