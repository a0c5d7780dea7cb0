import type { LookupAddress } from 'node:dns';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { createLog } from '../log/log';
import { createHttpClient, type HttpClientOptions, type HttpRequest } from './http-client';
import { nodeTransport } from './transport';

const servers: Server[] = [];

/** A server; `connections` counts whoever connects, whatever it then says. */
async function serve(handle: RequestListener, host?: string) {
  const server = createServer(handle);
  servers.push(server);
  const seen: { connections: number; requests: IncomingMessage[] } = { connections: 0, requests: [] };
  server.on('connection', () => (seen.connections += 1));
  server.on('request', (request: IncomingMessage) => seen.requests.push(request));
  await new Promise<void>((resolve) => server.listen(0, host ?? '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, seen, url: `http://127.0.0.1:${port}` };
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A client whose waiting is written down instead of done. */
function open(options: Partial<HttpClientOptions> = {}) {
  const waits: number[] = [];
  const lines: string[] = [];
  let time = Date.parse('2026-11-23T09:00:00Z');
  const client = createHttpClient({
    log: createLog({ level: 'debug', write: (line) => lines.push(line) }),
    clock: { now: () => new Date(time) },
    wait: (ms) => {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
    random: () => 1,
    ...options,
  });
  const ask = (request: HttpRequest) => client.request({ allowPrivate: true, timeoutMs: 5_000, ...request });
  return { client, ask, waits, lines, pass: (ms: number) => (time += ms) };
}

/** Answers with these statuses in turn, the last one for ever. */
const answering =
  (statuses: number[], headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    const status = statuses.length > 1 ? statuses.shift() : statuses[0];
    response.writeHead(status ?? 200, headers).end(`status ${status}`);
  };

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

describe('addresses that users give', () => {
  const publicAddress: LookupAddress = { address: '93.184.215.14', family: 4 };
  const loopback: LookupAddress = { address: '127.0.0.1', family: 4 };
  /** Names of an attacker's own domain, and what their name server says. */
  const names: Record<string, LookupAddress[]> = {
    'inside.example': [loopback],
    'both.example': [publicAddress, loopback],
    'six.example': [{ address: '::1', family: 6 }],
    'mapped.example': [{ address: '::ffff:127.0.0.1', family: 6 }],
    'linklocal.example': [{ address: '169.254.169.254', family: 4 }],
    'scoped.example': [{ address: 'fe80::1%lo', family: 6 }],
    'nothing.example': [],
    localhost: [loopback],
    'localhost.': [loopback],
    'a.localhost': [loopback],
  };
  const resolve = (host: string): Promise<LookupAddress[]> => {
    const found = names[host];
    return found === undefined ? Promise.reject(new Error('ENOTFOUND')) : Promise.resolve(found);
  };

  const hosts = [
    ...[
      '127.0.0.1',
      '127.0.0.1.',
      '127.1',
      '127.0.1',
      '127.255.255.254',
      '2130706433',
      '017700000001',
      '0x7f000001',
      '0x7F000001',
    ],
    ...[
      '0x7f.1',
      '0x7f.0.0.1',
      '0x7f.0x0.0x0.0x1',
      '0177.0.0.1',
      '0177.0.0.01',
      '00000177.1',
      '0177.0x0.1',
      '127.0.0.0x1',
      '127.0x1',
    ],
    ...[
      '１２７.０.０.１',
      '①②⑦.⓪.⓪.①',
      '127。0。0。1',
      '127．0．0．1',
      '127｡0｡0｡1',
      '%31%32%37.0.0.1',
      '127.0.0.%31',
      '127.0\t.0.1',
      '1\n27.0.0.1',
    ],
    ...[
      '0',
      '0.0.0.0',
      '0x0',
      '00',
      '0.0',
      '[::]',
      '[::1]',
      '[0:0:0:0:0:0:0:1]',
      '[0000::0001]',
      '[::127.0.0.1]',
      '[::7f00:1]',
    ],
    ...[
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[0:0:0:0:0:ffff:7f00:0001]',
      '[::FFFF:127.0.0.1]',
      '[::ffff:0:127.0.0.1]',
    ],
    ...[
      '[64:ff9b::127.0.0.1]',
      '[2002:7f00:1::]',
      '[2001:0:7f00:1::]',
      '[fe80::1]',
      '[fc00::1]',
      '[fd00:ec2::254]',
      '[ff02::1]',
      '[::1%25lo]',
    ],
    ...[
      '169.254.169.254',
      '2852039166',
      '0xa9fea9fe',
      '0251.0376.0251.0376',
      '[::ffff:a9fe:a9fe]',
      '10.0.0.1',
      '172.16.0.1',
      '192.168.0.1',
    ],
    ...[
      '100.64.0.1',
      '192.0.0.192',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      ...Object.keys(names),
      'LOCALHOST',
      'ｌｏｃａｌｈｏｓｔ',
      'unknown.example',
    ],
  ];
  const spellings = (port: number): string[] => [
    ...hosts.map((host) => `https://${host}:${port}/`),
    `http://93.184.215.14:${port}/`,
    `http://127.0.0.1:${port}/`,
    `HTTPS://127.0.0.1:${port}`,
    `https:127.0.0.1:${port}`,
    `https:/\\127.0.0.1:${port}`,
    `https:\\\\127.0.0.1:${port}`,
    `  https://127.0.0.1:${port}/`,
    `https://user:pass@127.0.0.1:${port}/`,
    `https://93.184.215.14@127.0.0.1:${port}/`,
    `https://93.184.215.14:443@127.0.0.1:${port}/`,
    `https://127.0.0.1:${port}\\@93.184.215.14/`,
    `https://127.0.0.1:${port}#@93.184.215.14/`,
    `https://127.0.0.1:${port}?@93.184.215.14/`,
    `//127.0.0.1:${port}/`,
    `ftp://127.0.0.1:${port}/`,
    `file:///etc/passwd`,
    `gopher://127.0.0.1:${port}/_x`,
    `ws://127.0.0.1:${port}/`,
    `data:text/plain,x`,
    `javascript:fetch('http://127.0.0.1:${port}')`,
    `127.0.0.1:${port}`,
    '',
  ];

  it('lead to no connection with our own network, in any spelling', async () => {
    const trap = await serve(
      answering([200]),
      networkInterfaces().lo?.some(({ family }) => family === 'IPv6') ? '::' : '0.0.0.0',
    );
    const { client } = open({ resolve, ports: [trap.port] });
    const tried = spellings(trap.port);
    expect(tried.length).toBeGreaterThan(90);
    for (const url of tried) {
      const outcome: unknown = await client
        .request({ url, timeoutMs: 1_000 })
        .catch((error: unknown) => error);
      expect([url, outcome]).toEqual([
        url,
        expect.objectContaining({
          code: expect.stringMatching(/^http\/(bad-url|private-address|unknown-host)$/) as unknown,
        }),
      ]);
    }
    expect(trap.seen.connections).toBe(0);
    // The trap works: the same client reaches it where the operator allows it.
    await client
      .request({ url: `https://0x7f.1:${trap.port}/`, allowPrivate: true, attempts: 1 })
      .catch(() => undefined);
    expect(trap.seen.connections).toBe(1);
  });

  it.each([
    'https://shop.example:22/',
    'https://shop.example:6379/',
    'https://shop.example:25/',
    'https://shop.example:3306/',
    'https://shop.example:1337/',
  ])('may not name the port of %s', async (url) => {
    await expect(
      open({ resolve: () => Promise.resolve([publicAddress]) }).client.request({ url }),
    ).rejects.toMatchObject({ code: 'http/bad-url' });
  });

  it.each([
    'https://shop.example/hook',
    'https://shop.example:8443/',
    'https://shop.example:80/',
    'https://93.184.215.14/',
    'https://[2606:4700::1111]/',
  ])('may be %s', async (url) => {
    const reached: string[] = [];
    const { client } = open({
      resolve: () => Promise.resolve([publicAddress]),
      transport: ({ addresses }) => {
        reached.push(...addresses.map(({ address }) => address));
        return Promise.resolve({ status: 200, headers: {}, body: Buffer.alloc(0) });
      },
    });
    expect(await client.request({ url })).toMatchObject({ status: 200 });
    expect(reached).toHaveLength(1);
  });

  it('are looked up once an attempt: a name that turns inward afterwards changes nothing', async () => {
    const answers = [[publicAddress], [loopback], [loopback]];
    const reached: LookupAddress[][] = [];
    let asked = 0;
    const { client } = open({
      resolve: () => Promise.resolve(answers[asked++] ?? []),
      transport: ({ addresses }) => {
        reached.push(addresses);
        return Promise.resolve({ status: 503, headers: {}, body: Buffer.alloc(0) });
      },
    });
    await expect(client.request({ url: 'https://rebind.example/' })).rejects.toMatchObject({
      code: 'http/private-address',
    });
    expect(reached).toEqual([[publicAddress]]);
    expect(asked).toBe(2);
  });

  it('are connected to by the address found, under the name given', async () => {
    const { port, seen } = await serve(answering([200]));
    const answer = await nodeTransport({
      url: new URL(`http://no-such-host.invalid:${port}/x`),
      method: 'GET',
      headers: {},
      addresses: [loopback],
      timeoutMs: 5_000,
      maxBytes: 1_000,
    });
    expect(answer.status).toBe(200);
    expect(seen.requests[0]?.headers.host).toBe(`no-such-host.invalid:${port}`);
  });
});
