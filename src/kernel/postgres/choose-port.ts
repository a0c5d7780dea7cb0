import net from 'node:net';
import type { AddressInfo } from 'node:net';

/** The wished-for port of 127.0.0.1 if nobody listens there, else one the system chooses. */
export async function choosePort(wished: number | undefined): Promise<number> {
  if (wished !== undefined && (await tryPort(wished)) !== undefined) return wished;
  const port = await tryPort(0);
  if (port === undefined) throw new Error('no free port on 127.0.0.1');
  return port;
}

async function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => {
      resolve(undefined);
    });
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: got } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(got);
      });
    });
  });
}
