/** The body of an answer that has to be good. @throws Error naming what was wanted and what came */
export async function must<T>(
  call: Promise<{ status: number; body: T }>,
  expected: number | number[],
  what: string,
): Promise<T> {
  const { status, body } = await call;
  if ([expected].flat().includes(status)) return body;
  throw new Error(`Could not ${what}: ${status} ${JSON.stringify(body)}`);
}
