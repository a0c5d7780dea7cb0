import type { Knex } from 'knex';
import { leastExposure } from '../../domain/version-rates';
import type { VersionCounts } from '../../domain/version-alerts';

/** Every version with enough sales or downloads to say something, of one pattern in the order of their labels. */
export async function loadVersionCounts(db: Knex): Promise<VersionCounts[]> {
  const { rows } = (await db.raw(
    `select life.released_version_id as "releasedVersionId", life.pattern_id as "patternId", version.craft,
       life.sold, life.refunded as returned, life.downloads, life.inquiries
     from ledger.rollup_version_lifetime life
     join ledger.released_version version on version.id = life.released_version_id
     where life.sold >= :least or life.downloads >= :least
     order by life.pattern_id, version.major, version.minor, version.patch`,
    { least: leastExposure },
  )) as { rows: VersionCounts[] };
  return rows;
}
