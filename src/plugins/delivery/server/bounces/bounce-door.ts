import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { answerOf } from '../../../../kernel/doors/answer';
import type { PublicRoute } from '../../../../kernel/doors/public-door';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { createSuppressedAddresses } from '../../../../kernel/mail/suppressed-addresses';
import { sha256 } from '../../../../kernel/webhooks/fingerprint';
import { parseJsonBody, sayFaults } from '../../../../kernel/webhooks/parse-json-body';
import { receiveSigned } from '../../../../kernel/webhooks/receive-signed';
import { senderTools } from '../../../../kernel/webhooks/signed-senders';
import { bounceEventSchema, takenBounce, type BounceEvent } from '../../mail-contract';
import { bounceSenders } from './bounce-senders';
import { takeBounce } from './take-bounce';

export const bouncePath = /^\/api\/delivery\/bounces(\/|$)/;

const limitBytes = 64 * 1024;

/** `POST /api/delivery/bounces/:account`: what became of mails after they were taken, signed by Standard Webhooks 1.0.0. */
export function bounceRoute(strapi: Core.Strapi): PublicRoute {
  return {
    method: 'POST',
    path: '/api/delivery/bounces/:account',
    doc: {
      tag: 'delivery',
      summary: 'Tells that a mail came back or was called unwanted, signed by Standard Webhooks 1.0.0.',
      guard: 'webhook-signature',
      params: z.object({ account: z.string().describe('The sender’s key.') }),
      body: bounceEventSchema,
      answer: answerOf(takenBounce),
      errors: [
        'delivery/unsigned',
        'delivery/bad-signature',
        'delivery/stale',
        'delivery/too-large',
        'delivery/malformed',
        'delivery/unknown-sender',
        'delivery/different-duplicate',
      ],
    },
    handler: (ctx) => takeSigned(strapi, ctx),
  };
}

async function takeSigned(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const tools = senderTools(strapi);
  const sender = String(ctx.params['account']);
  const received = await receiveSigned(ctx, {
    limit: limitBytes,
    secrets: await bounceSenders.secretsOf(tools, sender),
    now: tools.clock.now(),
  });
  if (received.kind !== 'genuine') throw refusal[received.kind]();
  const { id: externalId, body } = received;
  const incoming = { sender, externalId, sha256: sha256(body), event: parseEvent(body) };
  const { transaction } = tools;
  const taken = await takeBounce({ transaction, suppressed: createSuppressedAddresses(strapi) }, incoming);
  ctx.body = { data: taken };
}

function parseEvent(body: Buffer): BounceEvent {
  const parsed = parseJsonBody(bounceEventSchema, body);
  if (parsed.kind === 'read') return parsed.value;
  const { faults } = parsed;
  throw new DomainError('delivery/malformed', `This tells of no mail. ${sayFaults(faults)}`, {
    details: { faults },
  });
}

const refusal = {
  'too-large': () =>
    new DomainError('delivery/too-large', `What is told of a mail has at most ${limitBytes} bytes.`, {
      kind: 'too-large',
      details: { limit: limitBytes },
    }),
  unsigned: () =>
    unauthorised(
      'delivery/unsigned',
      'Sign with webhook-id, webhook-timestamp and webhook-signature (Standard Webhooks).',
    ),
  'bad-signature': () =>
    unauthorised('delivery/bad-signature', 'The signature does not fit this body and sender.'),
  stale: () => unauthorised('delivery/stale', 'The webhook-timestamp is more than five minutes from now.'),
};

function unauthorised(code: string, message: string): DomainError {
  return new DomainError(code, message, { kind: 'unauthorised' });
}
