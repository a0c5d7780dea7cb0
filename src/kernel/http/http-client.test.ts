import { answering, open, serve, servers } from './http-client.suite';

describe('a request', () => {
  it('brings method, headers and body there, and status, headers and body back', async () => {
    const { url, seen } = await serve((request, response) => {
      request.pipe(response.writeHead(201, { 'x-answer': 'yes', 'set-cookie': ['a=1', 'b=2'] }));
    });
    const { ask } = open();
    const answer = await ask({
      url: `${url}/path?x=1`,
      method: 'POST',
      headers: { 'x-ask': 'this' },
      body: 'grüße',
    });
    expect(answer).toMatchObject({
      status: 201,
      headers: { 'x-answer': 'yes', 'set-cookie': 'a=1, b=2' },
      retryAfterMs: null,
    });
    expect(answer.body.toString()).toBe('grüße');
    expect(seen.requests[0]).toMatchObject({
      method: 'POST',
      url: '/path?x=1',
      headers: { 'x-ask': 'this', 'content-length': '7' },
    });
  });

  it('follows no redirect', async () => {
    const trap = await serve(answering([200]));
    const { url } = await serve(answering([302], { location: trap.url }));
    expect(await open().ask({ url })).toMatchObject({ status: 302, headers: { location: trap.url } });
    expect(trap.seen.connections).toBe(0);
  });

  it('takes no more of an answer than agreed', async () => {
    const { url } = await serve((_request, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(65_536)), 1);
      response.on('close', () => clearInterval(timer));
    });
    await expect(open().ask({ url, maxBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'http/answer-too-large',
      details: { mayHaveArrived: true, status: 200 },
    });
  });

  it('leaves nothing secret in the log', async () => {
    const { url } = await serve(answering([200]));
    const { ask, lines } = open();
    await ask({
      url: `${url}/d/canary-canary?token=canary`,
      headers: { authorization: 'Bearer canary' },
      body: 'canary',
      method: 'PUT',
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"status":200');
    expect(lines[0]).not.toContain('canary');
  });
});

describe('waiting and trying again', () => {
  it.each([429, 500, 502, 503, 504])(
    'repeats what is idempotent after %i, further apart each time',
    async (status) => {
      const { url, seen } = await serve(answering([status, status, 200]));
      const { ask, waits } = open();
      expect(await ask({ url })).toMatchObject({ status: 200 });
      expect(waits).toEqual([500, 1_000]);
      expect(seen.requests).toHaveLength(3);
    },
  );

  it('gives the last answer back when it stays so', async () => {
    const { url, seen } = await serve(answering([503]));
    expect(await open().ask({ url, attempts: 2 })).toMatchObject({ status: 503 });
    expect(seen.requests).toHaveLength(2);
  });

  it.each([
    ['POST', undefined, 1],
    ['PATCH', undefined, 1],
    ['POST', true, 3],
    ['PUT', undefined, 3],
    ['DELETE', false, 1],
  ])('sends %s (idempotent: %p) %i times to a host that fails', async (method, idempotent, times) => {
    const { url, seen } = await serve(answering([503]));
    await open().ask({ url, method, idempotent });
    expect(seen.requests).toHaveLength(times);
  });

  it('waits as long as it is asked to, and not when that is too long', async () => {
    const soon = await serve(answering([429, 200], { 'retry-after': '7' }));
    const patient = open();
    expect(await patient.ask({ url: soon.url })).toMatchObject({ status: 200 });
    expect(patient.waits).toEqual([7_000]);

    const late = await serve(answering([429], { 'retry-after': '3600' }));
    const brief = open();
    expect(await brief.ask({ url: late.url })).toMatchObject({ status: 429, retryAfterMs: 3_600_000 });
    expect(brief.waits).toEqual([]);
    expect(late.seen.requests).toHaveLength(1);
  });

  it.each([404, 400, 401, 501])('does not repeat after %i', async (status) => {
    const { url, seen } = await serve(answering([status]));
    expect(await open().ask({ url })).toMatchObject({ status });
    expect(seen.requests).toHaveLength(1);
  });

  it('rests a host that fails, and tries it again after the rest', async () => {
    const { url, seen } = await serve(answering([500, 500, 500, 500, 500, 200]));
    const { ask, pass } = open();
    for (let count = 0; count < 5; count += 1) await ask({ url, attempts: 1 });
    await expect(ask({ url })).rejects.toMatchObject({
      code: 'http/circuit-open',
      details: { mayHaveArrived: false },
    });
    expect(seen.requests).toHaveLength(5);
    pass(30_000);
    expect(await ask({ url })).toMatchObject({ status: 200 });
  });

  it('asks the bucket, waits for it, and gives up when it stays empty', async () => {
    const { url, seen } = await serve(answering([200]));
    const tokens = [
      { kind: 'empty', retryAfterMs: 900 } as const,
      { kind: 'taken' } as const,
      { kind: 'empty', retryAfterMs: 20_000 } as const,
    ];
    const take = () => Promise.resolve(tokens.length > 1 ? tokens.shift()! : tokens[0]!);
    const { ask, waits } = open({ bucket: { take } });
    expect(await ask({ url })).toMatchObject({ status: 200 });
    expect(waits).toEqual([900]);
    await expect(ask({ url })).rejects.toMatchObject({
      code: 'http/rate-limited',
      details: { retryAfterMs: 20_000 },
    });
    expect(seen.requests).toHaveLength(1);
  });
});

describe('a lost answer', () => {
  it('says that the request may have arrived when the other side breaks off', async () => {
    const { url, seen } = await serve((request) => request.socket.destroy());
    const lost = { code: 'http/no-answer', kind: 'unavailable', details: { mayHaveArrived: true } };
    await expect(open().ask({ url, method: 'POST' })).rejects.toMatchObject(lost);
    expect(seen.requests).toHaveLength(1);
    await expect(open().ask({ url })).rejects.toMatchObject(lost);
    expect(seen.requests).toHaveLength(4);
  });

  it.each(['headers', 'body'])('says so when the %s do not come in time', async (part) => {
    const { url } = await serve((_request, response) => {
      if (part === 'body') response.writeHead(200).write('begun');
    });
    await expect(open().ask({ url, attempts: 1, timeoutMs: 100 })).rejects.toMatchObject({
      code: 'http/timeout',
      details: { mayHaveArrived: true, timeoutMs: 100 },
    });
  });

  it('says that it cannot have arrived where nobody listens, and then repeats anything', async () => {
    const { url, port } = await serve(answering([200]));
    const [server] = servers.splice(0);
    await new Promise((resolve) => server!.close(resolve));
    const { ask, waits } = open();
    const lost = { code: 'http/no-answer', details: { mayHaveArrived: false } };
    await expect(ask({ url, method: 'POST' })).rejects.toMatchObject(lost);
    expect(waits).toHaveLength(2);
    await expect(ask({ url: `https://127.0.0.1:${port}`, attempts: 1 })).rejects.toMatchObject(lost);
  });

  it('says so when TLS cannot be agreed on', async () => {
    const { port } = await serve(answering([200]));
    await expect(open().ask({ url: `https://127.0.0.1:${port}`, attempts: 1 })).rejects.toMatchObject({
      code: 'http/no-answer',
      details: { mayHaveArrived: false },
    });
  });

  it('does not wait for a name server for ever', async () => {
    const { ask } = open({ resolve: () => new Promise(() => undefined) });
    await expect(ask({ url: 'https://slow.example', attempts: 1, timeoutMs: 50 })).rejects.toMatchObject({
      code: 'http/timeout',
    });
  });
});
