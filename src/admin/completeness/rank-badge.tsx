import { Badge } from '@strapi/design-system';
import type { CompletenessRank } from '../../api/pattern/contract';
import { useText } from '../client/use-text';

const tones = { A: 'success', B: 'success', C: 'warning', D: 'warning', E: 'danger' } as const;

export function RankBadge({ rank, percentage }: { rank: CompletenessRank; percentage: number }) {
  const t = useText('selvedge.completeness');
  return (
    <Badge
      variant={tones[rank]}
      aria-label={t('rank', { rank, percentage })}
      title={t('rank', { rank, percentage })}
    >
      {rank}
    </Badge>
  );
}
