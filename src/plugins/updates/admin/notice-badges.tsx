import { Badge } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import type { NoticeView } from '../contract';

const colours: Readonly<Record<NoticeView['severity'], { text: string; background: string }>> = {
  none: { text: 'neutral700', background: 'neutral150' },
  cosmetic: { text: 'neutral700', background: 'neutral150' },
  confusing: { text: 'warning700', background: 'warning100' },
  unusable: { text: 'danger700', background: 'danger100' },
};

/** How bad the older version was, and what is special about the notice now. */
export function NoticeBadges({ notice: { severity, standing, heldAt, gatheredAt } }: { notice: NoticeView }) {
  const t = useText('updates');
  const { text, background } = colours[severity];
  return (
    <>
      <Badge textColor={text} backgroundColor={background}>
        {t(`severity.${severity}`)}
      </Badge>
      {standing !== 'released' && <Badge>{t(`standing.${standing}`)}</Badge>}
      {heldAt !== null && standing === 'released' && <Badge variant="warning">{t('held')}</Badge>}
      {gatheredAt === null && <Badge variant="secondary">{t('gathering')}</Badge>}
    </>
  );
}
