import { Badge, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { Panel } from '../../../admin/pages/panel';

const verdicts = [
  ['match', 'success'],
  ['foreign', 'neutral'],
  ['unsure', 'warning'],
] as const;

/** What the three answers mean, so that nobody accuses a buyer on too little. */
export function TraceWords() {
  const t = useText('delivery.trace');
  return (
    <Panel title={t('words')}>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={4}>
        {verdicts.map(([verdict, tone]) => (
          <Flex key={verdict} direction="column" alignItems="flex-start" gap={1}>
            <dt>
              <Badge variant={tone}>{t(`verdict.${verdict}`)}</Badge>
            </dt>
            <Typography tag="dd" style={{ margin: 0 }}>
              {t(`words.${verdict}`)}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Panel>
  );
}
