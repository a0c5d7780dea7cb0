import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { mountPublicRoutes } from '../../../../kernel/doors/public-door';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { createPostgresBucket, type TokenBucket } from '../../../../kernel/http/token-bucket';
import { pageDoor, sendPage } from '../../../../kernel/pages/page-door';
import { languageOf } from '../../../../kernel/pages/words';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { consentPage } from '../../domain/page/consent-page';
import { refusalPage } from '../../domain/page/refusal-page';
import type { UpdateTools } from '../update-tools';
import { changeConsent, findConsent } from './consent';
import { findConsentToken } from './consent-token';
import { choiceBody, readChoice } from './read-choice';

/** Tries at tokens that are nobody's, from one address, in ten minutes. Real ones cost nothing. */
const unknownTries = { points: 30, perSeconds: 600 };

/** `GET /u/:token` shows what somebody gets and changes nothing; `POST` changes it at once, without signing in. */
export function openConsentDoor(strapi: Core.Strapi, tools: UpdateTools): void {
  const tries = createPostgresBucket({ db: tools.db(), name: 'unknown-consent', ...unknownTries });
  const params = z.object({ token: z.string() });
  const errors = ['updates/unknown-token', 'updates/too-many-tries'];
  mountPublicRoutes(strapi, [
    {
      method: 'GET',
      path: '/u/:token',
      doc: {
        summary: 'The page to choose update mails; changes nothing.',
        params,
        answerType: 'text/html',
        errors,
      },
      handler: pageDoor(async (ctx) => {
        await show(tools, ctx, await customerOf(tools, tries, ctx), false);
      }, refusalPage),
    },
    {
      method: 'POST',
      path: '/u/:token',
      doc: {
        summary: 'Chooses update mails at once; a mail program’s one click (RFC 8058) unsubscribes.',
        params,
        body: choiceBody,
        bodyType: 'application/x-www-form-urlencoded',
        answerType: 'text/html',
        errors: [...errors, 'updates/too-large'],
      },
      handler: pageDoor(async (ctx) => {
        const customerId = await customerOf(tools, tries, ctx);
        const choice = await readChoice(ctx.req, ctx.get('Content-Type'));
        await changeConsent(tools.transaction, customerId, choice);
        await show(tools, ctx, customerId, true);
      }, refusalPage),
    },
  ]);
}

/** @throws DomainError `updates/unknown-token`, `updates/too-many-tries` */
async function customerOf({ db }: UpdateTools, tries: TokenBucket, ctx: Context): Promise<string> {
  const customerId = await findConsentToken(db(), String(ctx.params['token']));
  if (customerId !== undefined) return customerId;
  const taken = await tries.take(ctx.ip);
  if (taken.kind === 'empty') {
    throw new DomainError(
      'updates/too-many-tries',
      'Too many links that do not exist. Please wait ten minutes.',
      {
        kind: 'too-many',
      },
    );
  }
  throw new DomainError('updates/unknown-token', 'There is no such link.', { kind: 'missing' });
}

async function show(tools: UpdateTools, ctx: Context, customerId: string, isChanged: boolean): Promise<void> {
  const { choice, locale } = await findConsent(tools.db(), customerId);
  const { name: shop } = await tools.settings.get(shopSetting);
  sendPage(ctx, 200, consentPage({ path: ctx.path, shop, choice, isChanged }, languageOf(locale)));
}
