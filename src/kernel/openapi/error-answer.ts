import { z } from 'zod';

/** What every refusal looks like; Strapi's own have no `code`. The codes are listed in docs/errors.md. */
export const errorAnswer = z
  .strictObject({
    data: z.null(),
    error: z.strictObject({
      status: z.int(),
      name: z.string(),
      code: z
        .string()
        .optional()
        .describe('Stable, `room/kebab-reason`: rely on it. Absent from refusals of Strapi itself.'),
      message: z.string().describe('For people; it may change.'),
      details: z.record(z.string(), z.unknown()).describe('What a person needs to mend it.'),
    }),
  })
  .meta({ id: 'ErrorAnswer', description: 'Why the answer is no.' });

/** What any route may answer, whatever it is for. */
export const houseCodes: readonly string[] = [
  'kernel/bad-request',
  'kernel/database-away',
  'kernel/no-forms-here',
  'ledger/swallowed-error',
];
