import { z } from 'zod';
import type { AdminAction } from '../doors/admin-door';
import { serviceKey } from '../service';

/** Something that waits for a person: how often, how bad, and the admin page where it is dealt with. */
export const attentionItemSchema = z.strictObject({
  /** Names its words: `selvedge.attention.<kind>`. */
  kind: z.string(),
  /** `broken`: a promise waits for it. `look`: somebody should decide. */
  level: z.enum(['broken', 'look']),
  count: z.int().positive(),
  /** Below `/admin`. */
  to: z.string(),
});
export type AttentionItem = z.infer<typeof attentionItemSchema>;

/** A room's look at what waits; asked for those who have the right only. */
export interface AttentionSource {
  action: AdminAction;
  /** What there is none of is left out. Cheap: it is asked at every visit of the home page. */
  look(): Promise<AttentionItem[]>;
}

export interface AttentionRegister {
  add(source: AttentionSource): void;
  list(): readonly AttentionSource[];
}
export const attentionKey = serviceKey<AttentionRegister>('kernel::attention');

export function createAttentionRegister(): AttentionRegister {
  const sources: AttentionSource[] = [];
  return { add: (source) => void sources.push(source), list: () => sources };
}

/** An item where there is something, nothing otherwise. */
export function attention(
  kind: string,
  count: number,
  { level, to }: Pick<AttentionItem, 'level' | 'to'>,
): AttentionItem[] {
  return count > 0 ? [{ kind, level, count, to }] : [];
}
