import { z } from 'zod';
import { defineSetting } from '../../../kernel/settings/setting';
import { profileException, type ProfileException } from '../profiles-contract';
import { severitiesByRule } from './severities-by-rule';

/** What is judged otherwise for a craft, a role or both. */
export const exceptionsSetting = defineSetting<{ exceptions: ProfileException[] }>({
  name: 'preflight.exceptions',
  title: 'Checks of files: exceptions',
  schema: z.strictObject({
    exceptions: z
      .array(profileException.extend({ severities: severitiesByRule }))
      .max(100)
      .default([])
      .describe('By craft, role or both, laid over the house’s limits; what is left empty stays'),
  }),
});
