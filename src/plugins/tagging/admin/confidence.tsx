import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { Bar } from '../../../admin/pages/bar';

export function Confidence({ value }: { value: number }) {
  const t = useText('tagging');
  const percent = Math.round(value * 100);
  return (
    <Flex gap={2}>
      <Bar percent={Math.min(percent, 99)} label={t('confidence', { percent })} />
      <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
        {percent} %
      </Typography>
    </Flex>
  );
}
