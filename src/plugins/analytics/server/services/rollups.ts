import type { Core } from '@strapi/strapi';
import type { Rollups } from '../../contract';
import { judge } from '../judging/judge';
import { drain } from '../rollups/drain';
import { enqueueRecompute } from '../rollups/enqueue-recompute';
import { rollupTools } from '../rollups/rollup-tools';
import { startRebuild } from '../rollups/start-rebuild';

export default ({ strapi }: { strapi: Core.Strapi }): Rollups => {
  const tools = () => rollupTools(strapi);
  return {
    startRebuild: (actor) => {
      const { jobs } = tools();
      return startRebuild(tools(), actor, (trx) => enqueueRecompute(jobs, trx, 0));
    },
    async rebuild(actor, onProgress) {
      const { total } = await startRebuild(tools(), actor);
      await drain(tools(), { onProgress: (left) => onProgress(left, total) });
      await judge(tools());
      return { total };
    },
  };
};
