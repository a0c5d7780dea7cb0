import type { Environment } from './environment';

type Address = Pick<Environment, 'PUBLIC_URL' | 'HOST' | 'PORT'>;

/** Where the world reaches us, without a slash at the end. */
export function publicUrl({ PUBLIC_URL, HOST, PORT }: Address): string {
  return (PUBLIC_URL ?? `http://${HOST}:${PORT}`).replace(/\/+$/, '');
}

/** The host in it, for Message-IDs. */
export function publicHost(address: Address): string {
  return new URL(publicUrl(address)).hostname;
}
