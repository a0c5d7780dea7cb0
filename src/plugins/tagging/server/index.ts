import type { Core } from '@strapi/strapi';
import { sealedColumnsKey } from '../../../kernel/secrets/sealed-columns';
import { service } from '../../../kernel/service';
import { settingsKey } from '../../../kernel/settings/settings';
import { sealedModelKey } from './key/model-key';
import { openTaggingRoutes } from './pages/tagging-routes';
import { openRuns } from './runs/open-runs';
import { engineSetting } from './settings';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    service(strapi, settingsKey).register(engineSetting);
    service(strapi, sealedColumnsKey).add(sealedModelKey);
    openRuns(strapi);
    await openTaggingRoutes(strapi);
  },
};
