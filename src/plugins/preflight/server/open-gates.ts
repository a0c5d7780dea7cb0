import type { Core } from '@strapi/strapi';
import { mountAdminRoutes, registerActions } from '../../../kernel/doors/admin-door';
import { eventsKey } from '../../../kernel/events/events';
import { jobsKey } from '../../../kernel/jobs/jobs';
import type { Setting } from '../../../kernel/settings/setting';
import { settingsKey } from '../../../kernel/settings/settings';
import { service } from '../../../kernel/service';
import { profileChanged } from '../contract';
import { channelsSetting } from './channels-setting';
import { exceptionsSetting } from './exceptions-setting';
import { findingRoutes } from './findings/finding-routes';
import { profileSetting } from './profile-setting';
import { recheckCatalogueJob } from './recheck/recheck-job';
import { recheckRoutes } from './recheck/recheck-routes';
import { recheckStep } from './recheck/recheck-step';
import { startRecheck } from './recheck/start-recheck';
import { gateActions } from './rights';

/** Profiles, what is decided against a check, and the look at everything when a profile has changed. */
export async function openGates(strapi: Core.Strapi): Promise<void> {
  const settings = service(strapi, settingsKey);
  const events = service(strapi, eventsKey);
  const tell = <Value extends Record<string, unknown>>(setting: Setting<Value>, judgesFiles: boolean) => {
    settings.register(setting, async (trx, actor) => {
      if (judgesFiles) await startRecheck(strapi, trx, { cause: 'profile', actor });
      await events.publish(trx, profileChanged, { setting: setting.name });
    });
  };
  tell(profileSetting, true);
  tell(exceptionsSetting, true);
  tell(channelsSetting, false);
  service(strapi, jobsKey).handle(recheckCatalogueJob, (step) => recheckStep(strapi, step));
  await registerActions(strapi, Object.values(gateActions));
  mountAdminRoutes(strapi, [...findingRoutes(strapi), ...recheckRoutes(strapi)]);
}
