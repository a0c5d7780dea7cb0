import type { DraftFile, ReleaseCheck, ReleaseEffect } from '../../../../api/version/contract';

/** Whether a file of this format is prepared once and stamped for every order. */
export function hasMaster({ format }: Pick<DraftFile, 'format'>): boolean {
  return format.toLowerCase() === 'pdf';
}

/** Nothing is released that could not be stamped. */
export const everyPdfHasAMaster: ReleaseCheck = {
  name: 'delivery.masters',
  check: ({ files }) =>
    Promise.resolve(
      files
        .filter((file) => hasMaster(file) && file.master === null)
        .map(({ name }) => ({
          level: 'blocks' as const,
          code: 'delivery/no-master',
          message: `${name} is not prepared for stamping yet.`,
        })),
    ),
};

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
