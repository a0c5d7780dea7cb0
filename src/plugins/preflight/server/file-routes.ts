import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { versionFilesKey, versionsKey, type VersionFileView } from '../../../api/version/contract';
import { mountAdminRoutes, registerActions, type AdminAction } from '../../../kernel/doors/admin-door';
import { answerOf, nothingToTell } from '../../../kernel/doors/answer';
import { ask } from '../../../kernel/doors/ask';
import { service } from '../../../kernel/service';
import { fileChanges, fileView, versionFilesView, type FileView, type Report } from '../contract';
import { describeFile } from './describe-file';
import { takeFile } from './take-file';

const room = 'preflight';
export const fileActions = {
  read: { room, uid: 'files.read', displayName: 'See the files of versions' },
  change: { room, uid: 'files.change', displayName: 'Upload, describe and remove files of versions' },
} satisfies Record<string, AdminAction>;

const ofVersion = z.object({ versionId: z.string().describe('The version’s documentId.') });
const ofFile = z.object({ fileId: z.string() });
const upload = z.object({ name: z.string().min(1).max(255).describe('What the file is called.') });

/** The Files panel's routes; what an admin may not see does not exist for them. */
export async function openFileRoutes(strapi: Core.Strapi): Promise<void> {
  await registerActions(strapi, Object.values(fileActions));
  const files = service(strapi, versionFilesKey);
  mountAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/versions/:versionId/files',
      action: fileActions.read,
      doc: {
        summary: 'The files of a version, rejected ones too, with what the checks found.',
        params: ofVersion,
        answer: answerOf(versionFilesView),
        errors: ['version/missing'],
      },
      handler: async (ctx) => {
        const listed = await files.list(await ownVersion(strapi, ctx));
        return { data: { ...listed, files: listed.files.map(shown) } };
      },
    },
    {
      method: 'PUT',
      path: '/versions/:versionId/files',
      action: fileActions.change,
      doc: {
        summary: 'Takes a file, whose bytes are the body, and checks it.',
        params: ofVersion,
        query: upload,
        bodyType: 'application/octet-stream',
        status: 201,
        answer: answerOf(fileView),
        errors: [
          'version/missing',
          'version/immutable',
          'preflight/rejected',
          'vault/too-large',
          'vault/empty',
          'vault/interrupted',
          'vault/incomplete',
          'vault/disk-full',
          'kernel/reading-busy',
        ],
      },
      handler: async (ctx) => {
        const versionId = await ownVersion(strapi, ctx);
        const { name } = ask(upload, ctx.query);
        const taken = await takeFile(strapi, { versionId, name, body: ctx.req, length: ctx.request.length });
        ctx.status = 201;
        return { data: shown(taken) };
      },
    },
    {
      method: 'PATCH',
      path: '/files/:fileId',
      action: fileActions.change,
      doc: {
        summary: 'Says what a file is for; it is judged again by that.',
        params: ofFile,
        body: fileChanges,
        answer: answerOf(fileView),
        errors: ['version/file-missing', 'version/immutable', 'preflight/role-does-not-fit'],
      },
      handler: async (ctx) => {
        const fileId = await ownFile(strapi, ctx);
        return { data: shown(await describeFile(strapi, fileId, ask(fileChanges, ctx.request.body))) };
      },
    },
    {
      method: 'DELETE',
      path: '/files/:fileId',
      action: fileActions.change,
      doc: {
        summary: 'Removes a file of a version that is not released.',
        params: ofFile,
        answer: nothingToTell,
        errors: ['version/file-missing', 'version/immutable'],
      },
      handler: async (ctx) => {
        await files.remove(await ownFile(strapi, ctx));
        return { data: null };
      },
    },
  ]);
}

export async function ownVersion(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const versionId = String(ctx.params['versionId']);
  await service(strapi, versionsKey).assertVisible(ctx.state['userAbility'], versionId);
  return versionId;
}

export async function ownFile(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const fileId = String(ctx.params['fileId']);
  await service(strapi, versionFilesKey).assertVisible(ctx.state['userAbility'], fileId);
  return fileId;
}

function shown({ report, ...file }: VersionFileView): FileView {
  const { verdict, findings } = report as Report;
  return { ...file, verdict, findings };
}
