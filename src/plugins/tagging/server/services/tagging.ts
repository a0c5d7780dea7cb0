import type { Core } from '@strapi/strapi';
import type { Tagging } from '../../contract';
import { askForSuggestions } from '../runs/ask-for-suggestions';

export default ({ strapi }: { strapi: Core.Strapi }): Tagging => ({
  suggest: (versionId) => askForSuggestions(strapi, versionId, { actor: 'system:tagging' }),
});
