import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';

const schema = z.object({ runId: z.string(), versionId: z.string() });

/** Reads a version's files and applies the rules. */
export const suggestJob = defineJob({ name: 'tagging.suggest', version: 1, queue: 'heavy', schema });

/** Asks the model about a version. */
export const askModelJob = defineJob({ name: 'tagging.ask-model', version: 1, queue: 'outside', schema });
