import { z } from 'zod';
import { defineSetting } from '../../../kernel/settings/setting';

const line = z
  .string()
  .trim()
  .max(120)
  .regex(/^[^\p{Cc}]*$/u, 'must have no control characters')
  .default('');
const prefix = (preset: string) =>
  z
    .string()
    .regex(/^[A-Z0-9-]{0,12}$/, 'capitals, digits and hyphens, at most 12')
    .default(preset);

/** Who sells, as bills name them; without name and address no bill can be issued. */
export const sellerSetting = defineSetting({
  name: 'orders.seller',
  title: 'Bills: who sells',
  schema: z
    .strictObject({
      name: line.meta({ title: 'Name or firm on bills', description: 'Needed before a bill can be issued.' }),
      address: z
        .array(
          z
            .string()
            .trim()
            .min(1)
            .max(120)
            .regex(/^[^\p{Cc}]*$/u, 'must have no control characters'),
        )
        .max(6)
        .default([])
        .meta({ title: 'Address, a line each', description: 'Needed before a bill can be issued.' }),
      contact: line.meta({ title: 'E-mail or page on bills' }),
      vatId: line.meta({ title: 'VAT id' }),
      taxNumber: line.meta({ title: 'Tax number', description: 'Where there is no VAT id.' }),
      smallBusinessClause: z.string().trim().max(300).default('').meta({
        title: 'Clause of a small business',
        description:
          'Why no tax is shown, for example “Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.” With it bills show no tax. Empty: tax is shown as the shop told it.',
      }),
      invoicePrefix: prefix('').meta({ title: 'Before the numbers of bills' }),
      creditNotePrefix: prefix('C').meta({ title: 'Before the numbers of credit notes' }),
    })
    .refine(({ invoicePrefix, creditNotePrefix }) => invoicePrefix !== creditNotePrefix, {
      path: ['creditNotePrefix'],
      message: 'must differ from that of bills',
    }),
});
