import { Typography } from '@strapi/design-system';
import type { SleeperView } from '../contract';
import { useText } from '../../../admin/client/use-text';
import { useFormats } from './use-formats';

/** Why a pattern is held to sleep: the numbers, no score. */
export function SleeperEvidence({ sleeper }: { sleeper: SleeperView }) {
  const t = useText('analytics.sleeping');
  const { day, count, rate, chance } = useFormats();
  const { lastSale, gapDays, linesBefore, expected, probability } = sleeper;
  return (
    <Typography variant="pi" tag="p">
      {t('evidence', {
        day: day(lastSale),
        gap: count(gapDays),
        lines: count(linesBefore),
        expected: rate(expected),
        chance: chance(probability),
      })}
    </Typography>
  );
}
