import {
  worstSeverity,
  type DraftVersion,
  type ReleaseCheck,
  type ReleaseEffect,
} from '../../../../api/version/contract';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { modeOf, noticesSetting } from '../settings';
import type { UpdateTools } from '../update-tools';

/** How many owners get a mail, and when; shown before anyone presses the button. */
export function ownersAreTold({ settings }: Pick<UpdateTools, 'settings'>): ReleaseEffect {
  return {
    name: 'updates.owners',
    async describe({ patternId, errata }, trx) {
      if (!(await hasVersion(trx, patternId))) return [];
      const owners = await countOwners(trx, patternId);
      if (owners === 0) return [];
      const setting = await settings.get(noticesSetting);
      const who = owners === 1 ? 'One owner' : `${owners} owners`;
      const what = `${who} of earlier versions will get a mail`;
      if (!setting.enabled) return [`${what} once someone resumes it on the page Update notices.`];
      const isDigest = modeOf(worstSeverity(errata), setting) === 'digest';
      return [`${what}${isDigest ? ' with the weekly digest' : ''}.`];
    },
  };
}

/** A patch mends something, so it should say what: without errata owners cannot tell whether it concerns them. */
export const patchSaysWhat: ReleaseCheck = {
  name: 'updates.errata',
  async check({ patternId, label, errata }: DraftVersion, trx) {
    const isPatch = !label.endsWith('.0') && errata.length === 0;
    if (!isPatch || !(await hasVersion(trx, patternId))) return [];
    return [
      {
        level: 'warns',
        code: 'updates/no-errata',
        message: `${label} looks like a correction but lists no erratum. Owners will not learn what was wrong.`,
      },
    ];
  },
};

async function hasVersion(trx: Trx, patternId: string): Promise<boolean> {
  const found = (await trx
    .withSchema('ledger')
    .table('released_version')
    .where({ pattern_id: patternId })
    .first('id')) as { id: string } | undefined;
  return found !== undefined;
}

/** Those with an address who have not unsubscribed. */
async function countOwners(trx: Trx, patternId: string): Promise<number> {
  const { rows } = (await trx.raw(
    `select count(distinct entitled.customer_id)::integer as owners from ledger.entitlement entitled
     join ledger.customer on customer.id = entitled.customer_id
     left join ledger.notice_consent consent on consent.customer_id = customer.id
     where entitled.pattern_id = ? and entitled.state = 'active' and customer.email is not null
       and coalesce(consent.choice, 'all') <> 'none'`,
    [patternId],
  )) as { rows: { owners: number }[] };
  return rows[0]?.owners ?? 0;
}
