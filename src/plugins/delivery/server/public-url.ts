import type { Environment } from '../../../kernel/config/environment';

/** Where the world reaches us, without a slash at the end. */
export function publicUrl({
  PUBLIC_URL,
  HOST,
  PORT,
}: Pick<Environment, 'PUBLIC_URL' | 'HOST' | 'PORT'>): string {
  return (PUBLIC_URL ?? `http://${HOST}:${PORT}`).replace(/\/+$/, '');
}
