import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { SenderLimit } from '../../adapters/sender-limit';
import { findLink, type FoundLink } from '../links/find-link';
import { unknownLink } from '../links/refusals';

/** What the buyer's doors need. */
export interface DoorTools {
  strapi: Core.Strapi;
  /** Tries at links that do not exist; those that do cost nothing. */
  unknownLinks: SenderLimit;
  /** Links sent anew. */
  renewals: SenderLimit;
}

/**
 * The link in a request's path. A token that opens nothing is counted against its sender, so guessing is slow.
 * @throws DomainError `delivery/unknown-link`, `delivery/too-many-tries`
 */
export async function linkOf({ strapi, unknownLinks }: DoorTools, ctx: Context): Promise<FoundLink> {
  const link = await findLink(service(strapi, knexKey)(), tokenOf(ctx));
  if (link !== undefined) return link;
  await unknownLinks.count(ctx.ip);
  throw unknownLink();
}

export function tokenOf(ctx: Context): string {
  return String(ctx.params['token']);
}

/** @throws DomainError `delivery/unknown-link` for what cannot be a file's id */
export function fileIdOf(ctx: Context): string {
  const parsed = z.uuid().safeParse(ctx.params['fileId']);
  if (!parsed.success) throw unknownLink();
  return parsed.data;
}

export function pagePath(ctx: Context): string {
  return `/d/${encodeURIComponent(tokenOf(ctx))}`;
}
