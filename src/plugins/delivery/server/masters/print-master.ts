import type { Core } from '@strapi/strapi';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { readingKey } from '../../../../kernel/kernel';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { printPagesOperation } from '../../adapters/picture-operations';
import { fillSlots } from '../../domain/stamping/fill-slots';
import type { StampPlan } from '../../domain/stamping/plan';
import { stampStream } from '../../domain/stamping/stamp-stream';

/** How ink is spread over one page of a master. */
export interface MasterPage {
  page: number;
  print: Buffer;
}

/** So many pages are drawn in one run of a child, well within its time. */
const pagesAtOnce = 20;
const mostPages = 400;
const sample = { line: 'Made for a customer with a name · order 0000-0000 · shop', token: '0000000000' };

/**
 * Draws a master's pages as a buyer would see them and keeps how their ink is spread, for pictures of them to be found
 * again. A page that cannot be drawn has no print, which keeps nothing from being released.
 */
export async function printMaster(
  strapi: Core.Strapi,
  { master, plan, scratch }: { master: string; plan: StampPlan; scratch: string },
): Promise<MasterPage[]> {
  if (!('pages' in plan)) return [];
  const range = { start: 0, end: plan.totalBytes - 1 };
  await pipeline(
    createReadStream(master, range),
    stampStream(fillSlots(plan, sample), range),
    createWriteStream(scratch),
  );
  const pages: MasterPage[] = [];
  for (let first = 1; first <= Math.min(plan.pages.length, mostPages); first += pagesAtOnce) {
    const outcome = await service(strapi, readingKey).run(printPagesOperation, {
      file: scratch,
      input: { first, count: pagesAtOnce },
    });
    if (outcome.kind === 'failed') continue;
    outcome.output.prints.forEach((print, index) => {
      if (print !== null) pages.push({ page: first + index, print: Buffer.from(print, 'base64') });
    });
  }
  return pages;
}

export async function recordPrints(trx: Trx, masterKey: string, pages: readonly MasterPage[]): Promise<void> {
  for (const { page, print } of pages) {
    await trx.raw(
      'insert into ledger.master_page (master_key, page, print) values (?, ?, ?) on conflict do nothing',
      [masterKey, page, print],
    );
  }
}
