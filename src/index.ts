import type { Core } from '@strapi/strapi';
import { openCatalogue, registerCatalogue } from './api/catalogue';
import { makeCommitsSure } from './kernel/ledger/sure-commits';
import { openKernel, registerKernel } from './kernel/lifecycle';

/** Composes the house; every room says for itself what it needs. */
export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await registerKernel(strapi);
    await registerCatalogue(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    makeCommitsSure(strapi);
    await openCatalogue(strapi);
    await openKernel(strapi);
  },
};
