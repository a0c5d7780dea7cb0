import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import { Panel } from '../../../admin/pages/panel';
import type { OrderView } from '../views-contract';
import { MomentRow } from './moment-row';
import { momentsOf } from './order-moments';
import { useChapterWords } from './use-chapter-words';

/**
 * The order's whole history in order of time. What other rooms know is drawn as it comes, so a new room needs nothing
 * here.
 */
export function OrderTimeline({ order }: { order: OrderView }) {
  const t = useText('orders');
  const words = useChapterWords();
  const [only, setOnly] = React.useState('');
  const moments = React.useMemo(() => momentsOf(order), [order]);
  const chapters = [...new Set(moments.map(({ chapter }) => chapter))];
  const shown = only === '' ? moments : moments.filter(({ chapter }) => chapter === only);
  return (
    <Panel
      title={t('history')}
      aside={
        <Box minWidth="20rem">
          <SingleSelect
            aria-label={t('history.only')}
            placeholder={t('history.all')}
            value={only}
            onClear={() => {
              setOnly('');
            }}
            onChange={(chapter) => {
              setOnly(String(chapter));
            }}
          >
            {chapters.map((chapter) => (
              <SingleSelectOption key={chapter} value={chapter}>
                {words('chapter', chapter)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      }
    >
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {shown.map((moment, index) => (
          <MomentRow key={index} moment={moment} />
        ))}
      </Flex>
    </Panel>
  );
}
