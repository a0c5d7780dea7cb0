import type { z } from 'zod';

/** Something an admin configures, in force without a restart. Every field of the schema has a default. */
export interface Setting<Value extends Record<string, unknown>> {
  /** `plugin.noun`, for example `delivery.links`. */
  readonly name: string;
  readonly title: string;
  readonly schema: z.ZodType<Value>;
}

export function defineSetting<Value extends Record<string, unknown>>(
  setting: Setting<Value>,
): Setting<Value> {
  return setting;
}
