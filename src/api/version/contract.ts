import { z } from 'zod';
import { defineEvent } from '../../kernel/events/event';
import type { Trx } from '../../kernel/ledger/transaction';
import { serviceKey } from '../../kernel/service';
import { versionStates, type VersionState } from './domain/version-state';
import { fileRoles, type FileRole } from './files-contract';

export * from './files-contract';
export { versionStates, type VersionState };
export { erratumText, severities, severityText, worstSeverity, type Severity } from './domain/erratum-words';

/** A file of a version was accepted, changed or removed; the version has to be looked at again. */
export const versionFilesChanged = defineEvent({
  name: 'version.files-changed',
  version: 1,
  schema: z.object({ versionId: z.string() }),
});

/** Every check passed; whoever prepares files (masters) does it now and calls `prepared`. */
export const versionPreparing = defineEvent({
  name: 'version.preparing',
  version: 1,
  schema: z.object({ versionId: z.string() }),
});

export const versionReady = defineEvent({
  name: 'version.ready',
  version: 1,
  schema: z.object({ versionId: z.string() }),
});

export const versionReleased = defineEvent({
  name: 'version.released',
  version: 1,
  schema: z.object({
    releasedVersionId: z.string(),
    versionId: z.string(),
    patternId: z.string(),
    label: z.string(),
  }),
});

export const versionWithdrawn = defineEvent({
  name: 'version.withdrawn',
  version: 1,
  schema: z.object({
    releasedVersionId: z.string(),
    versionId: z.string(),
    patternId: z.string(),
    recalled: z.boolean(),
  }),
});

/** What a fixed place in a master is filled with is the delivery plugin's business; here it is opaque. */
export const masterSchema = z.object({
  key: z.string(),
  sha256: z.string().length(64),
  bytes: z.number().int().positive(),
  slots: z.unknown(),
});
export type Master = z.infer<typeof masterSchema>;

/** A version as its draft says, with its accepted files. */
export interface DraftVersion {
  versionId: string;
  patternId: string;
  patternTitle: string;
  craft: string;
  label: string;
  state: VersionState;
  code: string;
  changelog: { locale: string; text: string }[];
  errata: Erratum[];
  files: DraftFile[];
}

export interface DraftFile {
  fileId: string;
  name: string;
  role: FileRole;
  format: string;
  pageFormat: string;
  language: string;
  sha256: string;
  bytes: number;
  vaultKey: string;
  verdict: 'pass' | 'warn' | 'reject';
  master: Master | null;
}

export const erratumSchema = z.object({
  place: z.string(),
  page: z.number().int().nullish(),
  sizes: z.array(z.string()).nullish(),
  was: z.string().nullish(),
  now: z.string(),
  severity: z.enum(['cosmetic', 'confusing', 'unusable']),
  words: z.array(z.object({ locale: z.string(), text: z.string() })).nullish(),
});
export type Erratum = z.infer<typeof erratumSchema>;

const objectionSchema = z
  .strictObject({ level: z.enum(['blocks', 'warns']), code: z.string(), message: z.string() })
  .meta({
    id: 'Objection',
    description: 'Stands in the way of a release (blocks) or should be looked at (warns).',
  });
export type Objection = z.infer<typeof objectionSchema>;

/** May this version be released? Rooms to the right add theirs; runs before and inside the release. */
export interface ReleaseCheck {
  name: string;
  /** Only ever warns: the plan asks it, the release itself does not wait for it. */
  isAdvice?: true;
  check(version: DraftVersion, trx: Trx): Promise<Objection[]>;
}

/** What will happen if it is? Shown in the dialog before anyone presses the button. */
export interface ReleaseEffect {
  name: string;
  describe(version: DraftVersion, trx: Trx): Promise<string[]>;
}

export interface ReleaseRegister {
  addCheck(check: ReleaseCheck): void;
  addEffect(effect: ReleaseEffect): void;
}
export const releaseRegisterKey = serviceKey<ReleaseRegister>('kernel::release-register');

export interface ReleasePlan {
  version: DraftVersion;
  objections: Objection[];
  effects: string[];
  releasable: boolean;
}

/** A file of a version that may be released, without where it lies. */
const plannedFile = z.strictObject({
  fileId: z.string(),
  name: z.string(),
  role: z.enum(fileRoles),
  format: z.string(),
  pageFormat: z.string(),
  language: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  verdict: z.enum(['pass', 'warn', 'reject']),
});

/** A plan as an admin reads it. */
export const releasePlanView = z
  .strictObject({
    version: z.strictObject({
      versionId: z.string(),
      patternId: z.string(),
      patternTitle: z.string(),
      craft: z.string(),
      label: z.string(),
      state: z.enum(versionStates),
      code: z.string(),
      changelog: z.array(z.object({ locale: z.string(), text: z.string() })),
      errata: z.array(erratumSchema),
      files: z.array(plannedFile),
    }),
    objections: z.array(objectionSchema),
    effects: z.array(z.string()).describe('What will happen, in sentences.'),
    releasable: z.boolean(),
  })
  .meta({ id: 'ReleasePlan' });
export type ReleasePlanView = z.infer<typeof releasePlanView>;

export const releasedVersionSchema = z
  .strictObject({ releasedVersionId: z.uuid(), patternId: z.string(), label: z.string() })
  .meta({ id: 'ReleasedVersion' });
export type ReleasedVersion = z.infer<typeof releasedVersionSchema>;

export interface PreparedFile {
  fileId: string;
  master: Master | null;
}

export interface Versions {
  /** What an admin may not read does not exist for them. @throws DomainError `version/missing` */
  assertVisible(userAbility: unknown, versionId: string): Promise<void>;
  /** @throws DomainError `version/missing` */
  load(versionId: string): Promise<DraftVersion>;
  plan(versionId: string): Promise<ReleasePlan>;
  /** The version that its pattern released before it, withdrawn ones too; null for the first. @throws as `load` */
  before(versionId: string): Promise<{ versionId: string; label: string } | null>;
  /**
   * The one way to release; the button, REST and the schedule all call it. `at` is for the demo's past alone.
   * @throws DomainError `version/...`
   */
  release(versionId: string, actor: string, at?: Date): Promise<ReleasedVersion>;
  /** No longer sold or offered; owners keep their right unless `recall`. */
  withdraw(versionId: string, actor: string, recall: boolean): Promise<void>;
  /** Looks at all files again: to rejected with the reason, or on to preparing. */
  check(versionId: string): Promise<void>;
  /** Names every file that was looked at, with a master where its format has one; ignored if the files changed since. */
  prepared(versionId: string, prepared: PreparedFile[]): Promise<void>;
  /** Preparing is impossible; the reason is shown to the editor. */
  notPrepared(versionId: string, problem: string): Promise<void>;
}

export const versionsKey = serviceKey<Versions>('api::version.version');
