import type { DraftFile, ReleaseCheck, ReleaseEffect } from '../../../../api/version/contract';
import { masterFormatOf } from '../../domain/stamping/stampable';

/** Nothing is released that should be stamped and is not; a drawing that cannot be stamped is told. */
export const everyFileHasItsMaster: ReleaseCheck = {
  name: 'delivery.masters',
  check: ({ files }) =>
    Promise.resolve(files.filter(({ master }) => master === null).flatMap((file) => objectionTo(file) ?? [])),
};

function objectionTo({ name, format }: DraftFile) {
  switch (masterFormatOf(format)) {
    case 'pdf':
      return {
        level: 'blocks' as const,
        code: 'delivery/no-master',
        message: `${name} is not prepared for stamping yet.`,
      };
    case 'svg':
    case 'dxf':
      return {
        level: 'warns' as const,
        code: 'delivery/not-stamped',
        message: `${name} cannot carry marks: every buyer gets the same file, and a leaked copy cannot be traced.`,
      };
    case undefined:
      return undefined;
  }
}

/** Old buyers get the new version by themselves; the dialog says how many. */
export const ownersGetIt: ReleaseEffect = {
  name: 'delivery.owners',
  async describe({ patternId }, trx) {
    const { rows } = (await trx.raw(
      `select count(distinct customer_id)::integer as owners from ledger.entitlement
       where pattern_id = ? and state = 'active'`,
      [patternId],
    )) as { rows: { owners: number }[] };
    const owners = rows[0]?.owners ?? 0;
    if (owners === 0) return [];
    const whose =
      owners === 1 ? 'One owner keeps their right and gets' : `${owners} owners keep their right and get`;
    return [`${whose} this version behind the link they have.`];
  },
};
