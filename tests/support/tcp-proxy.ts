import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';

/** `through`: passes bytes. `refuse`: cuts every new connection. `silent`: takes them and passes nothing on. */
type ProxyMode = 'through' | 'refuse' | 'silent';

/** A TCP proxy on a free port of 127.0.0.1, to take a server away from its clients. */
export interface TcpProxy {
  /** `url` with this proxy in the place of its host and port. */
  inFrontOf(url: string): string;
  /** How connections fare from now on; those that are open stay as they are. */
  become(mode: ProxyMode): void;
  /** Cuts what is open, in the middle of whatever it carries. */
  cut(): void;
  /** Holds back the bytes of what is open, both ways, until the mode changes to `through`. */
  hold(): void;
  stop(): Promise<void>;
}

interface Pair {
  client: Socket;
  server: Socket;
  isHeld: boolean;
}

export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const pairs = new Set<Pair>();
  let mode: ProxyMode = 'through';

  const proxy = net.createServer((client) => {
    if (mode === 'refuse') {
      client.resetAndDestroy();
      return;
    }
    const server = net.connect(target);
    const pair = { client, server, isHeld: false };
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) socket.on('error', end).on('close', end);
    client.pipe(server);
    server.pipe(client);
    if (mode === 'silent') pause(pair);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;

  const cut = () => {
    for (const { client, server } of pairs) {
      client.resetAndDestroy();
      server.resetAndDestroy();
    }
  };

  return {
    inFrontOf(url) {
      const proxied = new URL(url);
      proxied.host = `127.0.0.1:${String(port)}`;
      return proxied.href;
    },
    become(next) {
      mode = next;
      if (mode === 'through') pairs.forEach(resume);
    },
    cut,
    hold() {
      pairs.forEach(pause);
    },
    async stop() {
      cut();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

function pause(pair: Pair): void {
  pair.isHeld = true;
  pair.client.unpipe(pair.server).pause();
  pair.server.unpipe(pair.client).pause();
}

function resume(pair: Pair): void {
  if (!pair.isHeld) return;
  pair.isHeld = false;
  pair.client.pipe(pair.server);
  pair.server.pipe(pair.client);
}
