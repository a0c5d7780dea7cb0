import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { Traces } from '../../contract';
import { findCopy } from '../trace/find-copy';
import { traceFile } from '../trace/trace-file';

export default ({ strapi }: { strapi: Core.Strapi }): Traces => ({
  find: (token) => findCopy(service(strapi, knexKey)(), token),
  trace: (path) => traceFile(strapi, path),
});
