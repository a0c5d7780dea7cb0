import type { Knex } from 'knex';
import type { ListingContent, Problem } from '../../contract';
import { withFitProblems } from '../../domain/fit-problems';
import type { ChannelTools } from '../channel-tools';
import type { Connection } from '../connections/connection-rows';

/** What keeps a listing from a channel or is looked down upon there: its words by the platform, its files by preflight. */
export async function listingProblems(
  { adapters, fitness }: Pick<ChannelTools, 'adapters' | 'fitness'>,
  db: Knex,
  { kind, config }: Pick<Connection, 'kind' | 'config'>,
  content: ListingContent,
): Promise<Problem[]> {
  if (content.kind === 'removed') return [];
  const platforms = adapters[kind].platforms(config);
  const versionId = await listedVersion(db, content);
  const fits = versionId === undefined ? [] : await fitness.ofVersion(versionId, platforms);
  return withFitProblems(adapters[kind].validate(content.document, config), fits, platforms);
}

/** The version that a listing offers. */
export async function listedVersion(
  db: Knex,
  { document }: Extract<ListingContent, { kind: 'listed' }>,
): Promise<string | undefined> {
  const row = (await db
    .withSchema('ledger')
    .table('released_version')
    .where({ pattern_id: document.patternId, label: document.version.label })
    .first('version_id')) as { version_id: string } | undefined;
  return row?.version_id;
}
