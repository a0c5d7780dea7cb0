import type { Core } from '@strapi/strapi';
import { DomainError } from '../../kernel/errors/domain-error';

const patternUid = 'api::pattern.pattern';
const versionUid = 'api::version.version';
const designerUid = 'api::designer.designer';

interface Ability {
  can(action: string, subject: unknown): boolean;
}

interface AdminState {
  user?: { id: number };
  userAbility?: Ability;
}

/**
 * What the condition "own designs" cannot see: to whom a new pattern belongs and where a version hangs. A
 * pattern that a confined admin creates gets their own designer; they give away no pattern and put versions
 * under their own patterns only. Others, and whatever has no admin behind it, pass.
 */
export function confineDesigners(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const isWriting = action === 'create' || action === 'update';
    if (!isWriting || (uid !== patternUid && uid !== versionUid)) return next();
    const admin = confinedAdmin(strapi, uid, (context.params as { locale?: string }).locale);
    if (admin === undefined) return next();
    const params = context.params as { data?: Record<string, unknown> };
    const data = params.data ?? {};
    params.data = uid === patternUid ? await withOwnDesigner(strapi, admin, data, action) : data;
    if (uid === versionUid) await assertOwnPattern(strapi, admin, data['pattern'], action);
    return next();
  });
}

/** The asking admin, when their right to change this type holds for own work only; rights also name languages. */
function confinedAdmin(strapi: Core.Strapi, uid: string, locale: string | undefined): number | undefined {
  const state = strapi.requestContext.get()?.state as AdminState | undefined;
  if (state?.userAbility === undefined || state.user === undefined) return undefined;
  const permissions = strapi.service('admin::permission');
  const manager = permissions.createPermissionsManager({ ability: state.userAbility, model: uid });
  const somebodyElses = manager.toSubject({ documentId: '', createdBy: { id: 0 }, locale }, uid) as unknown;
  const isFree = state.userAbility.can('plugin::content-manager.explorer.update', somebodyElses);
  return isFree ? undefined : state.user.id;
}

async function withOwnDesigner(
  strapi: Core.Strapi,
  admin: number,
  data: Record<string, unknown>,
  action: 'create' | 'update',
): Promise<Record<string, unknown>> {
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'designer'));
  if (action === 'update') return rest;
  const own = (await strapi.db.query(designerUid).findOne({ where: { account: { id: admin } } })) as {
    documentId: string;
  } | null;
  if (own === null) {
    throw new DomainError(
      'pattern/no-designer',
      'Your account belongs to no designer yet. Ask an editor to connect it.',
      {
        kind: 'forbidden',
      },
    );
  }
  return { ...rest, designer: { connect: [{ documentId: own.documentId }] } };
}

async function assertOwnPattern(
  strapi: Core.Strapi,
  admin: number,
  pattern: unknown,
  action: string,
): Promise<void> {
  const named = connected(pattern);
  if (named.length === 0 && action === 'update') return;
  const where = { designer: { account: { id: admin } }, $or: named };
  const found = named.length === 0 ? 0 : await strapi.db.query(patternUid).count({ where });
  if (found > 0) return;
  throw new DomainError('version/foreign-pattern', 'Choose one of your own patterns.', { kind: 'forbidden' });
}

/** What a relation's value connects, in the spellings that Strapi takes: an id, an object, a list, `connect` or `set`. */
function connected(value: unknown): ({ documentId: string } | { id: number })[] {
  if (typeof value === 'string') return [{ documentId: value }];
  if (typeof value === 'number') return [{ id: value }];
  if (Array.isArray(value)) return value.flatMap(connected);
  if (typeof value !== 'object' || value === null) return [];
  const { documentId, id, connect, set } = value as Record<string, unknown>;
  if (typeof documentId === 'string') return [{ documentId }];
  if (typeof id === 'number') return [{ id }];
  return [...connected(connect), ...connected(set)];
}
