import { z } from 'zod';
import { versionAnswerSchema } from '../../contract';
import { landingQuery } from './landing-door';
import { codeParams, codeQuery } from './version-code';
import type { RouteDoc } from '../../../../kernel/doors/route-doc';

const tag = 'delivery';
const token = z.string().describe('The secret of the link, as it stands in the mail. Keep it out of logs.');
const linkErrors = [
  'delivery/unknown-link',
  'delivery/too-many-tries',
  'delivery/link-expired',
  'delivery/link-replaced',
  'delivery/link-revoked',
  'delivery/recalled',
];

/** Browsers are answered by readable pages, also when the answer is no; who accepts JSON first gets the error's JSON. */
export const landingDoc: RouteDoc = {
  tag,
  summary: 'The page behind a download link; looking at it counts nothing.',
  params: z.object({ token }),
  query: landingQuery,
  answerType: 'text/html',
  errors: linkErrors,
};

export const renewalDoc: RouteDoc = {
  tag,
  summary:
    'Sends an ended link anew to the address of its order, at most twice; its downloads stay as they are.',
  params: z.object({ token }),
  status: 303,
  errors: [
    'delivery/unknown-link',
    'delivery/too-many-tries',
    'delivery/link-revoked',
    'delivery/not-renewable',
  ],
};

export const mintDoc: RouteDoc = {
  tag,
  summary: 'Counts one download and leads to its bytes (`Location`).',
  params: z.object({ token, fileId: z.string() }),
  status: 303,
  errors: [...linkErrors, 'delivery/limit-reached'],
};

export const bytesDoc: RouteDoc = {
  tag,
  summary: 'The bytes of a counted download, for an hour; whole or one range (`Range`, `If-Range`).',
  params: z.object({ token, fileId: z.string(), ticket: z.string() }),
  answerType: 'application/octet-stream',
  errors: [...linkErrors, 'delivery/ticket-expired', 'delivery/range'],
};

export const zipMintDoc: RouteDoc = {
  tag,
  summary: 'Counts one download for all files together and leads to their zip (`Location`).',
  params: z.object({ token }),
  status: 303,
  errors: [...linkErrors, 'delivery/limit-reached', 'delivery/zip-too-large'],
};

export const zipDoc: RouteDoc = {
  tag,
  summary: 'All files of a counted download as a zip, for an hour; whole or one range.',
  params: z.object({ token, zipTicket: z.string() }),
  answerType: 'application/zip',
  errors: [...linkErrors, 'delivery/ticket-expired', 'delivery/range'],
};

export const invoiceDoc: RouteDoc = {
  tag,
  summary: 'The bill of the link’s order as PDF, for its buyer; issued at the first asking.',
  params: z.object({ token }),
  answerType: 'application/pdf',
  errors: [...linkErrors, 'orders/seller-unknown', 'orders/nothing-to-bill'],
};

export const versionFormDoc: RouteDoc = {
  tag,
  summary: 'The form to type a version’s code into.',
  query: codeQuery,
  answerType: 'text/html',
};

export const versionDoc: RouteDoc = {
  tag,
  summary: 'Whether a copy with this code is current, as a page or (`Accept: application/json`) as JSON.',
  params: codeParams,
  answer: z.strictObject({ data: versionAnswerSchema }),
  errors: ['delivery/unknown-version'],
};
