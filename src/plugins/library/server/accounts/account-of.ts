import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { service, serviceKey } from '../../../../kernel/service';

/** An account of users-permissions whose address Strapi calls confirmed. */
export interface Account {
  accountId: string;
  /** In lower case, as the ledger has addresses. */
  address: string;
}

/** What we use of users-permissions. */
const jwtKey = serviceKey<{ getToken(ctx: Context): Promise<unknown> | null }>(
  'plugin::users-permissions.jwt',
);
const userKey = serviceKey<{ fetchAuthenticatedUser(id: number): Promise<unknown> }>(
  'plugin::users-permissions.user',
);

const tokenSchema = z.object({ id: z.number() });
const userSchema = z.object({
  documentId: z.string(),
  email: z.string(),
  confirmed: z.boolean().nullish(),
  blocked: z.boolean().nullish(),
});

/**
 * The account whose token came with a request. `confirmed` is asked for whatever Strapi's own settings say, and is
 * not enough to open a library. @throws DomainError `library/sign-in-needed`, `library/address-unconfirmed`
 */
export async function accountOf(strapi: Core.Strapi, ctx: Context): Promise<Account> {
  const token = tokenSchema.safeParse(await tokenOf(strapi, ctx));
  if (!token.success) throw signInNeeded();
  const user = userSchema.safeParse(await service(strapi, userKey).fetchAuthenticatedUser(token.data.id));
  if (!user.success || user.data.blocked === true) throw signInNeeded();
  const { documentId: accountId, email, confirmed } = user.data;
  if (confirmed !== true) {
    throw new DomainError('library/address-unconfirmed', 'Confirm the address of your account first.', {
      kind: 'forbidden',
    });
  }
  return { accountId, address: email.toLowerCase() };
}

/** Strapi rejects a token that is none, or too old, with an error of no kind. */
async function tokenOf(strapi: Core.Strapi, ctx: Context): Promise<unknown> {
  try {
    return await service(strapi, jwtKey).getToken(ctx);
  } catch (error) {
    if (error instanceof Error && error.message === 'Invalid token.') return null;
    throw error;
  }
}

function signInNeeded(): DomainError {
  return new DomainError('library/sign-in-needed', 'Sign in at POST /api/auth/local first.', {
    kind: 'unauthorised',
  });
}
