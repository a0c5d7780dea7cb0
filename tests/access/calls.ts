import supertest from 'supertest';
import type { KnownRoute, RouteDoc } from '../../src/kernel/doors/route-doc';
import { nameOf } from '../support/our-routes';
import { sampleOf } from './sample';

export type Headers = Record<string, string>;

export interface Answer {
  status: number;
  /** The stable code of a refusal of ours; refusals of Strapi itself have none. */
  code: string | undefined;
  text: string;
}

export interface Sent {
  query?: string | Record<string, unknown>;
  body?: string | Buffer | object;
  headers?: Headers;
}

/** Calls a path of our app by any method; a body that is text is sent as JSON, as it stands. */
export async function call(url: string, method: string, path: string, sent: Sent = {}): Promise<Answer> {
  const { query, body, headers = {} } = sent;
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  let test = supertest(url)[verb](path).set(headers).redirects(0);
  if (query !== undefined) test = test.query(query);
  if (body !== undefined) {
    const type = Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json';
    test = test.set('Content-Type', type).send(body);
  }
  // A body of bytes has no text.
  const {
    status,
    text = '',
    body: answered,
  } = (await test) as { status: number; text?: string; body?: unknown };
  const { error } = (answered ?? {}) as { error?: { code?: string } };
  return { status, code: error?.code, text };
}

/** A query and a body that the route takes, as its own schemas say. */
export function understood(route: KnownRoute): Sent {
  const { query, body, bodyType }: Partial<RouteDoc> = route.doc ?? {};
  const name = nameOf(route);
  return {
    ...(query !== undefined && { query: sampleOf(query, `the query of ${name}`) as Record<string, unknown> }),
    ...(body !== undefined && { body: sampleOf(body, `the body of ${name}`) as object }),
    ...(bodyType !== undefined && body === undefined && { body: Buffer.from('<svg/>') }),
  };
}
