/** A person's way to the app: HTTP requests with one session, answers as JSON. */
export interface Desk {
  json<T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }>;
  send(
    method: string,
    path: string,
    body: RequestInit['body'],
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: unknown }>;
}

export function openDesk(url: string, authorization: string): Desk {
  const call = async (
    method: string,
    path: string,
    init: RequestInit,
  ): Promise<{ status: number; body: never }> => {
    const answer = await fetch(new URL(path, url), { method, ...init });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as never };
  };
  return {
    json: (method, path, body) =>
      call(method, path, {
        headers: { authorization, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    send: (method, path, body, headers = {}) =>
      call(method, path, { headers: { authorization, ...headers }, body }),
  };
}
