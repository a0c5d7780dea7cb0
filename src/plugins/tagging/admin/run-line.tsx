import { Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import type { RunView } from '../contract';

/** When an engine looked last, and how that ended. */
export function RunLine({ run: { engine, askedAt, outcome, unsupported } }: { run: RunView }) {
  const t = useText('tagging');
  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {t(`engine.${engine}`)} · <When at={askedAt} />
      {outcome !== null && ` · ${t(`outcome.${outcome}`)}`}
      {unsupported > 0 && ` · ${t('unsupported', { count: unsupported })}`}
    </Typography>
  );
}
