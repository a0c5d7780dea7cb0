import type { Core } from '@strapi/strapi';
import type { ChannelFitness } from '../../contract';
import { versionFitness } from '../fitness/version-fitness';

export default ({ strapi }: { strapi: Core.Strapi }): ChannelFitness => ({
  ofVersion: (versionId, channels) => versionFitness(strapi, versionId, channels),
});
