import { Typography } from '@strapi/design-system';
import type { VelocityView } from '../contract';
import { useText } from '../../../admin/client/use-text';
import { useFormats } from './use-formats';

/** Whether a category rises or falls, with its interval; what may be chance is said to be that. */
export function TrendText({ trend }: { trend: VelocityView['trend'] }) {
  const t = useText('analytics.trend');
  const { percent } = useFormats();
  if (trend === null) return <Words text={t('untold')} />;
  const { ratio, low, high, isSignificant } = trend;
  const values = { change: signed(ratio), low: signed(low), high: signed(high) };
  function signed(of: number): string {
    return `${of < 1 ? '−' : '+'}${percent(Math.abs(of - 1))}`;
  }
  if (!isSignificant) return <Words text={t('steady', values)} />;
  return <Words isStrong text={`${ratio > 1 ? '▲' : '▼'} ${t(ratio > 1 ? 'rises' : 'falls', values)}`} />;
}

function Words({ text, isStrong = false }: { text: string; isStrong?: boolean }) {
  return (
    <Typography
      variant="pi"
      textColor={isStrong ? 'neutral800' : 'neutral600'}
      fontWeight={isStrong ? 'semiBold' : 'regular'}
    >
      {text}
    </Typography>
  );
}
