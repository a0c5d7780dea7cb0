import type { Core } from '@strapi/strapi';
import { environmentKey, httpKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { createOpenAiEngine } from '../../adapters/openai-engine';
import type { TaggingEngine } from '../../contract';
import { openModelKey } from '../key/model-key';
import type { EngineSetting } from '../settings';

/** The model's engine as it is configured now; null while nobody has given a key. */
export async function makeModelEngine(
  strapi: Core.Strapi,
  setting: EngineSetting,
): Promise<TaggingEngine | null> {
  const apiKey = await openModelKey(strapi);
  if (apiKey === null) return null;
  return createOpenAiEngine({
    ...setting,
    apiKey,
    http: service(strapi, httpKey),
    allowPrivate: service(strapi, environmentKey).SELVEDGE_OUTBOUND_PRIVATE,
  });
}
