import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { versionsKey } from '../../../../api/version/contract';
import { adminActor } from '../../../../kernel/doors/actor';
import { mountAdminRoutes, registerActions } from '../../../../kernel/doors/admin-door';
import { ask } from '../../../../kernel/doors/ask';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { knexKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { accept, acceptAbove, reject } from '../decisions/decide';
import { forgetModelKey, setModelKey } from '../key/model-key';
import { taggingActions } from '../rights';
import { askForSuggestions } from '../runs/ask-for-suggestions';
import type { SuggestionRow } from '../runs/suggestion-row';
import { newestVersion } from './newest-version';
import { taggingOverview } from './overview';
import { dismissProposal, versionOfProposal } from './proposals';
import { answers, bodies, paths } from './route-schemas';
import { versionSuggestions } from './version-suggestions';

/** The panel's routes and the operator's page. What an admin may not see of versions does not exist for them. */
export async function openTaggingRoutes(strapi: Core.Strapi): Promise<void> {
  const { read, change, configure } = taggingActions;
  const db = service(strapi, knexKey);
  await registerActions(strapi, Object.values(taggingActions));
  mountAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/tagging/versions/:versionId/suggestions',
      action: read,
      doc: {
        summary: 'What is suggested for a version, with evidence',
        params: paths.version,
        answer: answers.suggestions,
      },
      handler: async (ctx) => ({ data: await versionSuggestions(strapi, await ownVersion(strapi, ctx)) }),
    },
    {
      method: 'GET',
      path: '/tagging/patterns/:patternId/suggestions',
      action: read,
      doc: {
        summary: 'The same for the newest version of a pattern; null while it has none',
        params: paths.pattern,
        answer: answers.maybeSuggestions,
      },
      handler: async (ctx) => {
        const { patternId } = ask(paths.pattern, ctx.params);
        const versionId = await newestVersion(strapi, ctx.state['userAbility'], patternId);
        return { data: versionId === null ? null : await versionSuggestions(strapi, versionId) };
      },
    },
    {
      method: 'POST',
      path: '/tagging/versions/:versionId/suggest',
      action: change,
      doc: {
        summary: 'Lets the chosen engines look at a version again, also at pasted text',
        params: paths.version,
        body: bodies.suggest,
        status: 202,
        errors: ['tagging/switched-off', 'tagging/nothing-to-read'],
      },
      handler: async (ctx) => {
        const versionId = await ownVersion(strapi, ctx);
        const { text } = ask(bodies.suggest, ctx.request.body ?? {});
        await askForSuggestions(strapi, versionId, { actor: adminActor(ctx), text });
        ctx.status = 202;
        return { data: null };
      },
    },
    {
      method: 'POST',
      path: '/tagging/versions/:versionId/accept-above',
      action: change,
      doc: {
        summary: 'Accepts every open suggestion of at least this confidence',
        params: paths.version,
        body: bodies.acceptAbove,
        answer: answers.accepted,
      },
      handler: async (ctx) => {
        const versionId = await ownVersion(strapi, ctx);
        const { confidence } = ask(bodies.acceptAbove, ctx.request.body);
        return { data: { accepted: await acceptAbove(strapi, versionId, confidence, adminActor(ctx)) } };
      },
    },
    ...(['accept', 'reject'] as const).map((verb) => ({
      method: 'POST' as const,
      path: `/tagging/suggestions/:id/${verb}`,
      action: change,
      doc: {
        summary: verb === 'accept' ? 'Puts a suggested value on its pattern’s draft' : 'Rejects a suggestion',
        params: paths.id,
        errors: ['tagging/unknown-suggestion', 'tagging/already-decided', 'tagging/term-gone'],
      },
      handler: async (ctx: Context) => {
        const id = await ownSuggestion(strapi, ctx);
        await (verb === 'accept' ? accept : reject)(strapi, id, adminActor(ctx));
        return { data: null };
      },
    })),
    {
      method: 'POST',
      path: '/tagging/proposals/:id/dismiss',
      action: change,
      doc: {
        summary: 'Puts a proposed word out of the inbox',
        params: paths.id,
        errors: ['tagging/unknown-proposal'],
      },
      handler: async (ctx) => {
        const { id } = ask(paths.id, ctx.params);
        await assertVisible(strapi, ctx, await versionOfProposal(db(), id));
        await dismissProposal(strapi, id, adminActor(ctx));
        return { data: null };
      },
    },
    {
      method: 'GET',
      path: '/tagging/overview',
      action: configure,
      doc: {
        summary: 'Key, costs of today, decisions of editors, last runs, proposed words',
        answer: answers.overview,
      },
      handler: async () => ({ data: await taggingOverview(strapi) }),
    },
    {
      method: 'PUT',
      path: '/tagging/key',
      action: configure,
      doc: {
        summary: 'Keeps the model’s key, sealed; it is never told again',
        body: bodies.key,
        answer: answers.key,
      },
      handler: async (ctx) => {
        const { key } = ask(bodies.key, ctx.request.body);
        return { data: await setModelKey(strapi, key, adminActor(ctx)) };
      },
    },
    {
      method: 'DELETE',
      path: '/tagging/key',
      action: configure,
      doc: { summary: 'Forgets the model’s key' },
      handler: async (ctx) => {
        await forgetModelKey(strapi, adminActor(ctx));
        return { data: null };
      },
    },
  ]);
}

async function ownVersion(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const { versionId } = ask(paths.version, ctx.params);
  await assertVisible(strapi, ctx, versionId);
  return versionId;
}

/** A suggestion of a version that the admin does not see is as unknown as one that never was. */
async function ownSuggestion(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const { id } = ask(paths.id, ctx.params);
  const row = await table<SuggestionRow>(service(strapi, knexKey)(), 'suggestion').where({ id }).first();
  if (row === undefined)
    throw new DomainError('tagging/unknown-suggestion', 'There is no such suggestion.', { kind: 'missing' });
  await assertVisible(strapi, ctx, row.version_id);
  return id;
}

function assertVisible(strapi: Core.Strapi, ctx: Context, versionId: string): Promise<void> {
  return service(strapi, versionsKey).assertVisible(ctx.state['userAbility'], versionId);
}
