import { Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { delta } from './delta';
import { useFormats } from './use-formats';

/** "▲ 12 %": the arrow and the word say it, not a colour; whether more is good, the reader knows. */
export function DeltaText({ now, before }: { now: number; before: number }) {
  const t = useText('analytics.delta');
  const { percent } = useFormats();
  const found = delta(now, before);
  const words =
    found.kind === 'moved'
      ? `${found.share > 0 ? '▲' : '▼'} ${t(found.share > 0 ? 'more' : 'less', { share: percent(Math.abs(found.share)) })}`
      : t(found.kind);
  return (
    <Typography variant="pi" textColor="neutral600">
      {words}
    </Typography>
  );
}
