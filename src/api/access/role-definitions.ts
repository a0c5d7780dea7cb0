import type { AdminRole } from './contract';

const explorer = 'plugin::content-manager.explorer';
export const contentActions = ['create', 'read', 'update', 'delete', 'publish'] as const;
export type ContentAction = (typeof contentActions)[number];

/** Narrows a content right to the admin's own designers, patterns and versions (see `own-work-condition.ts`). */
export const ownWork = 'plugin::catalogue.own-work';

export interface ContentRight {
  subject: string;
  actions: readonly ContentAction[];
  /** A condition's id; absent: everybody's. */
  condition?: string;
}

export interface RoleDefinition {
  name: string;
  description: string;
  content: readonly ContentRight[];
  /** Rights that have no content type. */
  rights: readonly string[];
}

const media = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'].map((uid) => `plugin::upload.${uid}`);
const vocabulary = ['api::facet.facet', 'api::term.term'];
const read = (subjects: readonly string[]): ContentRight[] => subjects.map((subject) => ({ subject, actions: ['read'] }));
const edit = (subjects: readonly string[], actions: readonly ContentAction[], condition?: string): ContentRight[] =>
  subjects.map((subject) => ({ subject, actions, ...(condition === undefined ? {} : { condition }) }));

/** What each role has on its first day. Rooms to the right add theirs through the access register. */
export const roleDefinitions: Readonly<Record<AdminRole, RoleDefinition>> = {
  editor: {
    name: 'Editor',
    description: 'Prepares patterns and releases versions.',
    content: [
      ...edit(['api::pattern.pattern', 'api::collection.collection'], contentActions),
      ...edit(['api::version.version', 'api::designer.designer'], ['create', 'read', 'update', 'delete']),
      ...edit(vocabulary, ['create', 'read', 'update']),
      ...read(['api::version-file.version-file', 'plugin::i18n.locale']),
    ],
    rights: [
      ...media,
      'plugin::upload.configure-view',
      'plugin::content-manager.collection-types.configure-view',
      'plugin::catalogue.versions.release',
      'plugin::catalogue.completeness.read',
      'plugin::preflight.files.read',
      'plugin::preflight.files.change',
    ],
  },
  operator: {
    name: 'Operator',
    description: 'Connects channels, watches jobs, answers leaks and complaints.',
    content: read(['api::pattern.pattern', 'api::version.version', 'api::version-file.version-file', 'api::designer.designer', 'api::collection.collection', ...vocabulary]),
    rights: [
      'plugin::upload.read',
      'plugin::catalogue.completeness.read',
      'plugin::preflight.files.read',
      'plugin::selvedge.jobs.read',
      'plugin::selvedge.jobs.replay',
      'plugin::selvedge.settings.read',
      'plugin::selvedge.settings.change',
    ],
  },
  designer: {
    name: 'Designer',
    description: 'Prepares own patterns; publishing and releasing is the editor’s.',
    content: [
      ...edit(['api::pattern.pattern', 'api::version.version'], ['create', 'read', 'update'], ownWork),
      ...edit(['api::designer.designer'], ['read', 'update'], ownWork),
      ...read(vocabulary),
    ],
    rights: [
      'plugin::upload.assets.create',
      'plugin::catalogue.completeness.read',
      'plugin::preflight.files.read',
      'plugin::preflight.files.change',
    ],
  },
};

export function contentActionId(action: ContentAction): string {
  return `${explorer}.${action}`;
}
