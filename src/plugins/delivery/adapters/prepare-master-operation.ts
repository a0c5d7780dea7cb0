import { z } from 'zod';
import { defineOperation } from '../../../kernel/reading/operation';
import { linePlace } from '../domain/stamping/line-place';
import { stampPlanSchema } from '../domain/stamping/plan';

/** The master's name in the run's scratch folder, for the pool's `take`. */
export const MASTER_FILE = 'master.pdf';

/** The version's public code and the address its QR code holds, both printed on page 1. */
export const prepareMasterInput = z.strictObject({
  code: z.string().regex(/^[0-9A-Z]{8}$/, 'a version code is eight capital letters and digits'),
  checkUrl: z.string().min(1).max(200),
  /** What the file was found to be; a drawing has no room for code and address. */
  format: z.enum(['pdf', 'svg', 'dxf']).default('pdf'),
  place: linePlace.default('bottom'),
});

export const prepareMasterOutput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prepared'), master: z.literal(MASTER_FILE), plan: stampPlanSchema }),
  z.strictObject({
    kind: z.literal('refused'),
    reason: z.enum(['unreadable', 'password', 'signed', 'stamped', 'page-tree', 'slots']),
  }),
]);

/** Makes a master of an uploaded PDF, SVG or DXF in a reading child. */
export const prepareMasterOperation = defineOperation({
  name: 'prepare-master',
  module: require.resolve('./prepare-master-run'),
  input: prepareMasterInput,
  output: prepareMasterOutput,
});
