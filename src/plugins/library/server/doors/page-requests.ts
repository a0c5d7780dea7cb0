import { z } from 'zod';

const email = z
  .email()
  .max(254)
  .transform((address) => address.toLowerCase());
const form = z.string().max(100).optional();
const code = z.string().trim().min(1).max(100);
const number = z.string().trim().min(1).max(200);

/** What the forms send; `form` is the hidden field of who is signed in. */
export const emailBody = z.strictObject({ email, form });
export const codeBody = z.strictObject({ code, form });
export const claimBody = z.strictObject({ code, email: email.optional(), form });
export const orderBody = z.strictObject({ order: number, form });
export const emptyBody = z.strictObject({ form });

/** What a storefront sends. */
export const codeOrder = z.strictObject({ code });
export const numberOrder = z.strictObject({ order: number });
export const addressOrder = z.strictObject({ email });

export const ofRight = z.object({ entitlementId: z.uuid() });
export const ofOrder = z.object({ orderId: z.uuid() });
