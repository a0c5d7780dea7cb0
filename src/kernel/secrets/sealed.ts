import { z } from 'zod';

const base64 = z.base64();

/**
 * A secret as it lies in the database. The secret is encrypted under a key of its own (DEK); the DEK is wrapped
 * under the key named `kid` (nonce, tag and text in one). All binary in base64.
 */
export const sealedSchema = z.strictObject({
  v: z.literal(1),
  kid: z.string().min(1),
  wrapped: base64,
  iv: base64,
  tag: base64,
  data: base64,
});

export type Sealed = z.infer<typeof sealedSchema>;

/** Where a sealed value belongs. It cannot be opened anywhere else, so rows cannot swap secrets. */
export interface SealedPlace {
  table: string;
  row: string;
  field: string;
}
