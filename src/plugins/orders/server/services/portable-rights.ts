import type { Core } from '@strapi/strapi';
import type { PortableRights } from '../../contract';
import { readRights } from '../portable/read-rights';
import { takeRights } from '../portable/take-rights';

export default ({ strapi }: { strapi: Core.Strapi }): PortableRights => ({
  read: () => readRights(strapi),
  take: (rights, options) => takeRights(strapi, rights, options),
});
