import { z } from 'zod';
import { severity } from '../contract';
import { rules } from '../domain/rules';

/** A severity for some rules. Any name is taken, so that a rule that is gone spoils no setting; the known ones are offered. */
export const severitiesByRule = z
  .record(z.string().meta({ examples: rules.map(({ id }) => id) }), z.union([severity, z.literal('off')]))
  .default({})
  .describe('By rule: error, warning, info or off');
