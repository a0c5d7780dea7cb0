import type { Core } from '@strapi/strapi';
import { timingSafeEqual } from 'node:crypto';
import { mountPublicRoutes } from '../doors/public-door';
import { DomainError } from '../errors/domain-error';
import { environmentKey, knexKey } from '../kernel';
import { service } from '../service';
import { createMetrics } from './metrics';

/** `GET /metrics` with the bearer token of SELVEDGE_METRICS_TOKEN; without that setting there is no such page. */
export function mountMetrics(strapi: Core.Strapi): void {
  const token = service(strapi, environmentKey).SELVEDGE_METRICS_TOKEN;
  if (token === undefined) return;
  const registry = createMetrics(service(strapi, knexKey));
  const expected = Buffer.from(`Bearer ${token}`);
  mountPublicRoutes(strapi, [
    {
      method: 'GET',
      path: '/metrics',
      doc: {
        tag: 'selvedge',
        summary: 'Figures of this process and its queues, for Prometheus.',
        answerType: 'text/plain',
        errors: ['kernel/metrics-closed'],
        guard: 'metrics-token',
      },
      handler: async (ctx) => {
        const given = Buffer.from(ctx.get('authorization'));
        if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
          throw new DomainError('kernel/metrics-closed', 'Metrics need their bearer token.', {
            kind: 'unauthorised',
          });
        }
        ctx.type = registry.contentType;
        ctx.body = await registry.metrics();
      },
    },
  ]);
}
