import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './api-types';

export type Api = Client<paths>;

/** Calls the app by the types that are made from its own description (`npm run openapi`). */
export function apiClient(app: { url: string }, headers: Record<string, string> = {}): Api {
  return createClient<paths>({ baseUrl: app.url, headers });
}
