import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { Candidate, EngineName } from '../../contract';
import { mayAcceptItself } from '../../domain/decisions/self-accept';
import type { EngineSetting } from '../settings';
import { readCalibration } from './calibration';
import { accept } from './decide';

/** Off unless an operator turned it on; then explicit statements are accepted where editors' decisions have earned it. */
export async function acceptEarned(
  strapi: Core.Strapi,
  { acceptsItself, threshold }: EngineSetting,
  engine: EngineName,
  made: readonly { id: string; candidate: Candidate }[],
): Promise<void> {
  if (!acceptsItself || made.length === 0) return;
  const decided = await readCalibration(service(strapi, knexKey)(), threshold);
  for (const { id, candidate } of made) {
    const earned = decided.find((one) => one.facet === candidate.facet && one.engine === engine);
    const rule = { isOn: acceptsItself, threshold };
    if (earned === undefined || !mayAcceptItself(candidate, earned, rule)) continue;
    // Somebody was quicker, or both engines said the same: it is decided, which is all that is wanted.
    await accept(strapi, id, 'system:tagging').catch((error: unknown) => {
      if (!(error instanceof DomainError) || error.code !== 'tagging/already-decided') throw error;
    });
  }
}
