import type { Context } from 'koa';
import { z } from 'zod';
import type { PublicRoute } from '../../../../kernel/doors/public-door';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { sha256 } from '../../../../kernel/webhooks/fingerprint';
import { parseJsonBody, sayFaults } from '../../../../kernel/webhooks/parse-json-body';
import { receiveSigned } from '../../../../kernel/webhooks/receive-signed';
import { inquiryEventSchema, type InquiryEvent } from '../../contract';
import type { ConnectorTools } from '../connector-tools';
import { inquirySources } from './inquiry-sources';
import { takeInquiry } from './take-inquiry';

export const inquiryPath = /^\/api\/connectors\/inquiries(\/|$)/;

const limitBytes = 256 * 1024;

/** `POST /api/connectors/inquiries/:source`: support cases of a help desk, signed by Standard Webhooks 1.0.0. */
export function inquiryDoor(tools: ConnectorTools): PublicRoute {
  return {
    method: 'POST',
    path: '/api/connectors/inquiries/:source',
    doc: {
      summary: 'Takes a support case of a help desk, signed by Standard Webhooks 1.0.0.',
      tag: 'inquiries',
      params: z.strictObject({ source: z.string() }),
      body: inquiryEventSchema,
      answer: z.strictObject({
        data: z.strictObject({
          id: z.uuid(),
          inquiry: z.string(),
          verdict: z.enum(['applied', 'ignored', 'held']),
        }),
      }),
      errors: [
        'connectors/unsigned',
        'connectors/bad-signature',
        'connectors/stale',
        'connectors/unknown-source',
        'connectors/too-large',
        'connectors/malformed',
        'connectors/unknown-pattern',
        'connectors/unknown-version',
        'connectors/different-duplicate',
      ],
    },
    handler: (ctx) => takeSigned(tools, ctx),
  };
}

async function takeSigned(tools: ConnectorTools, ctx: Context): Promise<void> {
  const source = String(ctx.params['source']);
  const received = await receiveSigned(ctx, {
    limit: limitBytes,
    secrets: await inquirySources.secretsOf(tools, source),
    now: tools.clock.now(),
  });
  if (received.kind !== 'genuine') throw refusal[received.kind]();
  const { id: externalId, body } = received;
  const incoming = { source, externalId, sha256: sha256(body), event: parseEvent(body) };
  ctx.body = { data: await takeInquiry(tools, incoming) };
}

function parseEvent(body: Buffer): InquiryEvent {
  const parsed = parseJsonBody(inquiryEventSchema, body);
  if (parsed.kind === 'read') return parsed.value;
  const { faults } = parsed;
  throw new DomainError('connectors/malformed', `This is no inquiry event. ${sayFaults(faults)}`, {
    details: { faults },
  });
}

const refusal = {
  'too-large': () =>
    new DomainError('connectors/too-large', `An inquiry has at most ${limitBytes} bytes.`, {
      kind: 'too-large',
      details: { limit: limitBytes },
    }),
  unsigned: () =>
    unauthorised(
      'connectors/unsigned',
      'Sign with webhook-id, webhook-timestamp and webhook-signature (Standard Webhooks).',
    ),
  'bad-signature': () =>
    unauthorised('connectors/bad-signature', 'The signature does not fit this body and source.'),
  stale: () => unauthorised('connectors/stale', 'The webhook-timestamp is more than five minutes from now.'),
};

function unauthorised(code: string, message: string): DomainError {
  return new DomainError(code, message, { kind: 'unauthorised' });
}
