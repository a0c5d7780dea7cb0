import { actionId } from '../../kernel/doors/admin-door';

/** The admin roles that Selvedge brings; an admin may change them and add others. */
export const adminRoles = ['editor', 'operator', 'designer'] as const;
export type AdminRole = (typeof adminRoles)[number];

/** Narrows a right to the admin's own designers, patterns and versions (see `own-work-condition.ts`). */
const ownWork = 'plugin::catalogue.own-work';
/** Strapi's own: what this admin uploaded. */
const ownUploads = 'admin::is-creator';

export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

export interface RoleRight {
  /** `plugin::orders.read`, or an action of the content manager. */
  action: string;
  /** A content type's uid; absent for rights that have none. */
  subject?: string;
  condition?: string;
}

export interface RoleDefinition {
  name: string;
  description: string;
  rights: readonly RoleRight[];
}

const pattern = 'api::pattern.pattern';
const version = 'api::version.version';
const designer = 'api::designer.designer';
const collection = 'api::collection.collection';
const vocabulary = ['api::facet.facet', 'api::term.term'];

/**
 * What each role has on its first day: the one place that says who may do what. Rooms to the right are named
 * by their rights' ids; one that is not registered is left out and given when it is.
 */
export const roleDefinitions: Readonly<Record<AdminRole, RoleDefinition>> = {
  editor: {
    name: 'Editor',
    description: 'Prepares patterns and releases versions.',
    rights: [
      ...content([pattern, collection], ['create', 'read', 'update', 'delete', 'publish']),
      ...content([version, designer], ['create', 'read', 'update', 'delete']),
      ...content(vocabulary, ['create', 'read', 'update']),
      ...plain('upload', [
        'read',
        'assets.create',
        'assets.update',
        'assets.download',
        'assets.copy-link',
        'configure-view',
      ]),
      ...plain('content-manager', ['collection-types.configure-view']),
      ...plain('selvedge', ['home.read', 'api.read']),
      ...plain('catalogue', ['versions.release', 'completeness.read']),
      ...plain('preflight', ['files.read', 'files.change', 'findings.override', 'recheck.read']),
      ...plain('channels', ['read', 'change']),
      ...plain('updates', ['read']),
      ...plain('analytics', ['read']),
      ...plain('tagging', ['read', 'change']),
    ],
  },
  operator: {
    name: 'Operator',
    description: 'Connects channels, watches jobs, answers leaks and complaints.',
    rights: [
      ...content([pattern, version, designer, collection, ...vocabulary], ['read']),
      ...plain('upload', ['read']),
      ...plain('catalogue', ['completeness.read']),
      ...plain('preflight', ['files.read', 'recheck.read', 'recheck.run']),
      ...plain('selvedge', [
        'home.read',
        'api.read',
        'jobs.read',
        'jobs.replay',
        'settings.read',
        'settings.change',
      ]),
      ...plain('channels', ['read', 'change', 'connect']),
      ...plain('tagging', ['read', 'configure']),
      ...plain('orders', ['read', 'change', 'accounts', 'export', 'privacy']),
      ...plain('delivery', ['trace', 'resend', 'mail']),
      ...plain('updates', ['read', 'change']),
      ...plain('library', ['claim-codes']),
      ...plain('connectors', ['read', 'change', 'replay']),
      ...plain('analytics', ['read', 'rebuild']),
    ],
  },
  designer: {
    name: 'Designer',
    description: 'Prepares own patterns; publishing and releasing are the editor’s.',
    rights: [
      ...content([pattern, version], ['create', 'read', 'update'], ownWork),
      ...content([designer], ['read', 'update'], ownWork),
      ...content(vocabulary, ['read']),
      ...plain('selvedge', ['home.read', 'api.read']),
      ...plain('upload', ['assets.create']),
      ...plain('upload', ['read', 'assets.update'], ownUploads),
      ...plain('catalogue', ['completeness.read']),
      ...plain('preflight', ['files.read', 'files.change']),
      ...plain('tagging', ['read', 'change']),
    ],
  },
};

function content(
  subjects: readonly string[],
  actions: readonly ContentAction[],
  condition?: string,
): RoleRight[] {
  return subjects.flatMap((subject) =>
    actions.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject,
      ...when(condition),
    })),
  );
}

function plain(room: string, uids: readonly string[], condition?: string): RoleRight[] {
  return uids.map((uid) => ({ action: actionId({ room, uid, displayName: uid }), ...when(condition) }));
}

function when(condition: string | undefined): { condition?: string } {
  return condition === undefined ? {} : { condition };
}
