import type { Clock } from '../../../kernel/clock/clock';

/** Remembers values for a few seconds, the youngest `most` of them. */
export interface ShortMemory<Value> {
  recall(key: string): Value | undefined;
  keep(key: string, value: Value): void;
}

export function createShortMemory<Value>(
  clock: Clock,
  { forMs, most }: { forMs: number; most: number },
): ShortMemory<Value> {
  const kept = new Map<string, { value: Value; until: number }>();
  return {
    recall(key) {
      const found = kept.get(key);
      return found !== undefined && found.until > clock.now().getTime() ? found.value : undefined;
    },
    keep(key, value) {
      kept.delete(key);
      kept.set(key, { value, until: clock.now().getTime() + forMs });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
