import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { transactionKey } from '../../../../kernel/kernel';
import { audit } from '../../../../kernel/ledger/audit';
import { json, table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { evidenceSchema, type ProposalView } from '../../contract';

interface ProposalRow {
  id: string;
  facet: string;
  text: string;
  version_id: string;
  evidence: unknown;
  state: 'open' | 'dismissed';
  seen: number;
}

/** Words that wait for an editor, those found most often first; of one version or of all. */
export async function listProposals(db: Knex, of: { versionId?: string }): Promise<ProposalView[]> {
  const where = of.versionId === undefined ? {} : { version_id: of.versionId };
  const rows = (await table<ProposalRow>(db, 'term_proposal')
    .where({ state: 'open', ...where })
    .orderBy([{ column: 'seen', order: 'desc' }, { column: 'id' }])
    .limit(100)) as ProposalRow[];
  return rows.map(({ id, facet, text, seen, evidence }) => ({
    id,
    facet,
    text,
    seen,
    evidence: z.array(evidenceSchema).parse(json(evidence)),
  }));
}

/** The version in which a word was found first. @throws DomainError `tagging/unknown-proposal` */
export async function versionOfProposal(db: Knex, id: string): Promise<string> {
  const row = await table<ProposalRow>(db, 'term_proposal').where({ id }).first();
  if (row === undefined) throw unknownProposal();
  return row.version_id;
}

/** Puts a word out of the inbox for good, however often it is found again. */
export async function dismissProposal(strapi: Core.Strapi, id: string, actor: string): Promise<void> {
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    await trx
      .withSchema('ledger')
      .table('term_proposal')
      .where({ id, state: 'open' })
      .update({ state: 'dismissed', state_since: trx.fn.now() });
    await audit(trx, { actor, action: 'proposal.dismissed', subject: `proposal:${id}` });
  });
}

function unknownProposal(): DomainError {
  return new DomainError('tagging/unknown-proposal', 'There is no such word in the inbox.', {
    kind: 'missing',
  });
}
