import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { fileRoles, versionFilesKey, versionsKey, type VersionFileView } from '../../../api/version/contract';
import { mountAdminRoutes, registerActions, type AdminAction } from '../../../kernel/doors/admin-door';
import { ask } from '../../../kernel/doors/ask';
import { service } from '../../../kernel/service';
import type { FileView, Report } from '../contract';
import { describeFile } from './describe-file';
import { takeFile } from './take-file';

const room = 'preflight';
export const fileActions = {
  read: { room, uid: 'files.read', displayName: 'See the files of versions' },
  change: { room, uid: 'files.change', displayName: 'Upload, describe and remove files of versions' },
} satisfies Record<string, AdminAction>;

const changes = z.strictObject({
  role: z.enum(fileRoles).optional(),
  pageFormat: z.string().max(40).optional(),
  language: z
    .string()
    .regex(/^([a-z]{2}(-[A-Z]{2})?)?$/)
    .optional(),
});

/** The Files panel's routes; what an admin may not see does not exist for them. */
export async function openFileRoutes(strapi: Core.Strapi): Promise<void> {
  await registerActions(strapi, Object.values(fileActions));
  const files = service(strapi, versionFilesKey);
  mountAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/versions/:versionId/files',
      action: fileActions.read,
      handler: async (ctx) => {
        const listed = await files.list(await ownVersion(strapi, ctx));
        return { data: { ...listed, files: listed.files.map(shown) } };
      },
    },
    {
      method: 'PUT',
      path: '/versions/:versionId/files',
      action: fileActions.change,
      handler: async (ctx) => {
        const versionId = await ownVersion(strapi, ctx);
        const { name } = ask(z.object({ name: z.string().min(1).max(255) }), ctx.query);
        const taken = await takeFile(strapi, { versionId, name, body: ctx.req, length: ctx.request.length });
        ctx.status = 201;
        return { data: shown(taken) };
      },
    },
    {
      method: 'PATCH',
      path: '/files/:fileId',
      action: fileActions.change,
      handler: async (ctx) => {
        const fileId = await ownFile(strapi, ctx);
        return { data: shown(await describeFile(strapi, fileId, ask(changes, ctx.request.body))) };
      },
    },
    {
      method: 'DELETE',
      path: '/files/:fileId',
      action: fileActions.change,
      handler: async (ctx) => {
        await files.remove(await ownFile(strapi, ctx));
        return { data: null };
      },
    },
  ]);
}

async function ownVersion(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const versionId = String(ctx.params['versionId']);
  await service(strapi, versionsKey).assertVisible(ctx.state['userAbility'], versionId);
  return versionId;
}

async function ownFile(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const fileId = String(ctx.params['fileId']);
  const versionId = await service(strapi, versionFilesKey).versionOf(fileId);
  await service(strapi, versionsKey).assertVisible(ctx.state['userAbility'], versionId);
  return fileId;
}

function shown({ report, ...file }: VersionFileView): FileView {
  const { verdict, findings } = report as Report;
  return { ...file, verdict, findings };
}
