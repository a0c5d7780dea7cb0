export interface CircuitBreaker {
  /** Asks before a request. `open`: it would most likely fail; the host rests for `retryAfterMs` more. */
  enter(host: string): { kind: 'pass' } | { kind: 'open'; retryAfterMs: number };
  succeeded(host: string): void;
  failed(host: string): void;
}

export interface CircuitBreakerOptions {
  /** So many failures in a row open the circuit of a host. */
  threshold: number;
  /** How long it stays open before one request may try. */
  restMs: number;
  /** Milliseconds of any steady clock. */
  now: () => number;
}

/** Hosts without failures take no room; beyond this many the one that failed longest ago is forgotten. */
const mostHosts = 1_000;

/** Spares a host that is down, and ourselves the waiting. After the rest one request tries for all. */
export function createCircuitBreaker({ threshold, restMs, now }: CircuitBreakerOptions): CircuitBreaker {
  const failing = new Map<string, { failures: number; tryAt: number }>();
  return {
    enter(host) {
      const circuit = failing.get(host);
      if (circuit === undefined || circuit.failures < threshold) return { kind: 'pass' };
      const retryAfterMs = circuit.tryAt - now();
      if (retryAfterMs > 0) return { kind: 'open', retryAfterMs };
      circuit.tryAt = now() + restMs;
      return { kind: 'pass' };
    },

    succeeded: (host) => void failing.delete(host),

    failed(host) {
      const failures = (failing.get(host)?.failures ?? 0) + 1;
      failing.delete(host);
      failing.set(host, { failures, tryAt: now() + restMs });
      const [oldest] = failing.keys();
      if (failing.size > mostHosts && oldest !== undefined) failing.delete(oldest);
    },
  };
}
