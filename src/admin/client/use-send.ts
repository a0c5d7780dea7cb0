import { attemptTokenRefresh, useAuth } from '@strapi/strapi/admin';
import * as React from 'react';
import { sendBytes, type Outgoing } from './send-bytes';
import { ServerFailure } from './server-failure';
import { tokenExpiry } from './token-expiry';

const shortlyMs = 120_000;

/** Sends a request that Strapi's client cannot: raw bytes with progress, or PATCH. Rejects with a ServerFailure. */
export type Send = <Data>(outgoing: Omit<Outgoing, 'token'>) => Promise<Data>;

export function useSend(): Send {
  const token = useAuth('useSend', ({ token }) => token);
  const latest = React.useRef(token);
  latest.current = token;
  return React.useCallback(async (outgoing) => {
    const fresh = await freshToken(latest.current);
    return sendBytes({ ...outgoing, token: fresh });
  }, []);
}

/** An upload must not fail at its end for a token that ended on the way. */
async function freshToken(token: string | null): Promise<string> {
  const ends = token === null ? undefined : tokenExpiry(token);
  if (token !== null && ends !== undefined && ends - Date.now() > shortlyMs) return token;
  return attemptTokenRefresh(token).catch((error: unknown) => {
    throw new ServerFailure(error);
  });
}
