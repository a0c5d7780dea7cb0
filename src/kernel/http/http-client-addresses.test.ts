import type { LookupAddress } from 'node:dns';
import { networkInterfaces } from 'node:os';
import { answering, open, serve } from './http-client.suite';
import { loopback, publicAddress, resolve, spellings } from './inward-addresses.suite';
import { nodeTransport } from './transport';

describe('addresses that users give', () => {
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
