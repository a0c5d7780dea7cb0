import type { Core } from '@strapi/strapi';
import { knexKey, readingKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { traceOperation } from '../../adapters/trace-operation';
import type { Traces } from '../../contract';
import { findCopy } from '../trace/find-copy';

export default ({ strapi }: { strapi: Core.Strapi }): Traces => {
  const db = () => service(strapi, knexKey)();
  return {
    find: (token) => findCopy(db(), token),
    async trace(path) {
      const outcome = await service(strapi, readingKey).run(traceOperation, { file: path, input: {} });
      if (outcome.kind === 'failed') {
        return { verdict: 'unsure', confidence: 0, marks: [], problem: outcome.message, copy: null };
      }
      const { output } = outcome;
      return { ...output, copy: output.token === undefined ? null : await findCopy(db(), output.token) };
    },
  };
};
