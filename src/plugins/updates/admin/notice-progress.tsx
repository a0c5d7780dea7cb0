import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { Bar } from '../../../admin/pages/bar';
import type { NoticeView } from '../contract';

const counted = ['sent', 'waiting', 'suppressed', 'failed', 'unknown'] as const;

/** How many of the audience have an end, and which; the counts always add up to it. */
export function NoticeProgress({ notice }: { notice: NoticeView }) {
  const t = useText('updates');
  const { audience, waiting } = notice;
  const percent = audience === 0 ? 100 : Math.floor(((audience - waiting) / audience) * 100);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi">{t('audience', { count: audience })}</Typography>
      {audience > 0 && <Bar percent={percent} label={t('progress', { percent })} />}
      <Flex gap={3} wrap="wrap">
        {counted
          .filter((state) => notice[state] > 0)
          .map((state) => (
            <Typography
              key={state}
              variant="pi"
              textColor={state === 'failed' || state === 'unknown' ? 'danger600' : 'neutral600'}
            >
              {t(`count.${state}`, { count: notice[state] })}
            </Typography>
          ))}
      </Flex>
    </Flex>
  );
}
