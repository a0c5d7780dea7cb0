import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { HttpClient } from '../../../kernel/http/http-client';
import { DomainError } from '../../../kernel/errors/domain-error';
import { readShopAnswer, shopRefused } from './shop-answer';

/** Only what reading receipts needs, and `shops_r` for the shop's number. */
const scopes = 'transactions_r shops_r';
const authorizeUrl = 'https://www.etsy.com/oauth/connect';

const tokenAnswer = z.object({
  access_token: z.string().min(1).max(4_096),
  refresh_token: z.string().min(1).max(4_096),
  expires_in: z.int().positive(),
});

export interface EtsyTokens {
  access: string;
  /** Good once: each refresh brings the next one. */
  refresh: string;
  expiresAt: string;
}

/** A secret of RFC 7636 and the state that brings the answer home; both 256 bits. */
export function newChallenge(): { state: string; verifier: string } {
  return { state: randomBytes(32).toString('base64url'), verifier: randomBytes(32).toString('base64url') };
}

/** Where the shop's owner says yes, by OAuth 2 with PKCE (S256). */
export function authorizationUrl(
  { keystring, redirectUri }: { keystring: string; redirectUri: string },
  { state, verifier }: { state: string; verifier: string },
): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: keystring,
    redirect_uri: redirectUri,
    scope: scopes,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return `${authorizeUrl}?${query.toString()}`;
}

export interface TokenDesk {
  http: HttpClient;
  url: string;
  allowPrivate: boolean;
  keystring: string;
  now: () => Date;
}

/** @throws DomainError `orders/shop-refused` for a code that is not good */
export function exchangeCode(
  desk: TokenDesk,
  { code, verifier, redirectUri }: { code: string; verifier: string; redirectUri: string },
): Promise<EtsyTokens> {
  return askForTokens(desk, {
    grant_type: 'authorization_code',
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
  });
}

/** @throws DomainError `orders/shop-refused` where the shop's owner has to say yes again */
export function refreshTokens(desk: TokenDesk, refresh: string): Promise<EtsyTokens> {
  return askForTokens(desk, { grant_type: 'refresh_token', refresh_token: refresh });
}

async function askForTokens(desk: TokenDesk, form: Record<string, string>): Promise<EtsyTokens> {
  const { http, url, allowPrivate, keystring, now } = desk;
  const begun = now().getTime();
  const answer = await http.request({
    url: `${url}/v3/public/oauth/token`,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({ client_id: keystring, ...form }).toString(),
    allowPrivate,
    attempts: 1,
  });
  // RFC 6749 §5.2: a grant that is not good is a 400.
  if (answer.status === 400) throw shopRefused(400);
  const told = readShopAnswer(tokenAnswer, answer);
  const expiresAt = new Date(begun + told.expires_in * 1000).toISOString();
  return { access: told.access_token, refresh: told.refresh_token, expiresAt };
}

const self = z.object({ shop_id: z.int().positive() });

/** The number of the shop that said yes. @throws DomainError `orders/shop-unreadable` for somebody without a shop */
export async function findShopId(
  desk: TokenDesk,
  { apiKey, access }: { apiKey: string; access: string },
): Promise<number> {
  const answer = await desk.http.request({
    url: `${desk.url}/v3/application/users/me`,
    headers: { 'x-api-key': apiKey, authorization: `Bearer ${access}`, accept: 'application/json' },
    allowPrivate: desk.allowPrivate,
  });
  return readShopAnswer(self, answer).shop_id;
}

/** A refresh whose answer was lost may have used the refresh token up; said so that a person knows what to do. */
export function isLost(error: unknown): boolean {
  return error instanceof DomainError && error.details.mayHaveArrived === true;
}
