import type { Core } from '@strapi/strapi';
import { createSearcher } from '../query/searcher';

export default ({ strapi }: { strapi: Core.Strapi }) => createSearcher(strapi);
