import { Badge, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import type { FoundMark } from '../contract';

/** Each sign found in the file, and whether it could be read. */
export function TraceMarks({ marks }: { marks: FoundMark[] }) {
  const t = useText('delivery.trace');
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {marks.map(({ kind, page, token, ok, blocks }, index) => (
        <Flex tag="li" key={index} gap={2} wrap="wrap">
          <Badge variant={ok ? 'success' : 'warning'}>{t(ok ? 'mark.read' : 'mark.unread')}</Badge>
          <Typography>{t(`mark.${kind}`)}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {[
              page === undefined ? undefined : t('mark.page', { page }),
              blocks === undefined ? undefined : t('mark.blocks', { count: blocks }),
              token === '' ? undefined : token,
            ]
              .filter((fact) => fact !== undefined)
              .join(' · ')}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
