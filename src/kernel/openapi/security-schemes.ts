import type { KnownRoute, RouteGuard } from '../doors/route-doc';

const webhookHeader = (name: string, description: string) => ({
  type: 'apiKey',
  in: 'header',
  name,
  description: `Standard Webhooks 1.0.0: ${description}`,
});

/** The ways to say who calls. */
export const securitySchemes = {
  adminSession: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The token of an admin who signed in at `POST /admin/login`.',
  },
  apiToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'A token that an admin made under Settings → API Tokens.',
  },
  customerSession: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The token of a customer who signed in at `POST /api/auth/local`.',
  },
  metricsToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The value of `SELVEDGE_METRICS_TOKEN`.',
  },
  webhookId: webhookHeader('webhook-id', 'the event’s id, the same when it is sent again.'),
  webhookTimestamp: webhookHeader('webhook-timestamp', 'seconds since 1970, at most five minutes from now.'),
  webhookSignature: webhookHeader(
    'webhook-signature',
    '`v1,` and the base64 HMAC-SHA256 of id, timestamp and body.',
  ),
} as const;

/** Alternatives; all names of one are needed together, and `{}` says that none is. */
export type Security = Partial<Record<keyof typeof securitySchemes, []>>[];

const byGuard: Readonly<Record<RouteGuard, Security>> = {
  'webhook-signature': [{ webhookId: [], webhookTimestamp: [], webhookSignature: [] }],
  'metrics-token': [{ metricsToken: [] }],
  customer: [{ customerSession: [] }],
};

/** Who may call a route. What stands behind Strapi's own authentication is open while visitors have the right. */
export function securityOf({ door, doc }: Pick<KnownRoute, 'door' | 'doc'>): Security {
  if (door === 'admin') return [{ adminSession: [] }];
  if (doc?.guard !== undefined) return byGuard[doc.guard];
  return door === 'api' ? [{}, { apiToken: [] }, { customerSession: [] }] : [];
}
