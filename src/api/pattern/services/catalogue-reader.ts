import type { Core } from '@strapi/strapi';
import { createCatalogueReader } from '../storefront/catalogue-reader';

export default ({ strapi }: { strapi: Core.Strapi }) => createCatalogueReader(strapi);
