import type { Context } from 'koa';

const name = 'selvedge_library';

/** The secret of a session as a browser brings it; empty where it brings none. */
export function readCookie(ctx: Context): string {
  return ctx.cookies.get(name, { signed: false }) ?? '';
}

/**
 * Sent with the library's pages only, never to scripts, and not with what another site posts. `Secure` where buyers
 * reach us by https; behind a proxy the connection itself does not tell.
 */
export function setCookie(ctx: Context, token: string, { days, root }: { days: number; root: string }): void {
  write(ctx, `${name}=${token}; Max-Age=${days * 86_400}`, root);
}

export function dropCookie(ctx: Context, root: string): void {
  write(ctx, `${name}=; Max-Age=0`, root);
}

function write(ctx: Context, value: string, root: string): void {
  const secure = root.startsWith('https:') ? '; Secure' : '';
  ctx.append('Set-Cookie', `${value}; Path=/library; HttpOnly; SameSite=Lax${secure}`);
}
