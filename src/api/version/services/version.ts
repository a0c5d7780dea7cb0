import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../kernel/events/events';
import { transactionKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { assertVisible } from '../assert-visible';
import { checkVersion, versionPrepared } from '../check-version';
import { releaseRegisterKey, type Versions } from '../contract';
import { loadDraft } from '../load-draft';
import type { FilledReleaseRegister } from '../release-register';
import { planRelease, releaseVersion, type ReleaseTools } from '../release-version';
import { moveVersion } from '../version-row';
import { versionBefore } from '../version-before';
import { withdrawVersion } from '../withdraw-version';

export default ({ strapi }: { strapi: Core.Strapi }): Versions => {
  const tools = (): ReleaseTools => ({
    strapi,
    transaction: service(strapi, transactionKey),
    events: service(strapi, eventsKey),
    register: service(strapi, releaseRegisterKey) as FilledReleaseRegister,
  });
  return {
    assertVisible: (userAbility, versionId) => assertVisible(strapi, userAbility, versionId),
    load: (versionId) => loadDraft(strapi, versionId),
    plan: (versionId) => planRelease(tools(), versionId),
    before: (versionId) => tools().transaction((trx) => versionBefore(strapi, trx, versionId)),
    release: (versionId, actor, at) => releaseVersion(tools(), versionId, actor, at),
    withdraw: (versionId, actor, recall) => withdrawVersion(tools(), versionId, actor, recall),
    check: (versionId) => checkVersion(tools(), versionId),
    prepared: (versionId, prepared) => versionPrepared(tools(), versionId, prepared),
    notPrepared: (versionId, problem) =>
      tools().transaction(() => moveVersion(strapi, versionId, { state: 'rejected', problem })),
  };
};
