import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import { chaptersOf, type Chapter, type OrderView } from './order-view';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What other rooms know of the order. Their entries are drawn as they come, so a new room needs nothing here. */
export function OrderChapters({ order }: { order: OrderView }) {
  return (
    <>
      {chaptersOf(order).map((chapter) => (
        <ChapterPanel key={chapter.name} chapter={chapter} />
      ))}
    </>
  );
}

function ChapterPanel({ chapter: { name, entries } }: { chapter: Chapter }) {
  const t = useText('orders');
  const words = useWords();
  return (
    <Panel title={words('chapter', name)}>
      {entries.length === 0 ? (
        <Typography textColor="neutral600">{t('chapter-empty')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {entries.map((entry, index) => (
            <Box tag="li" key={index} padding={3} background="neutral100" hasRadius>
              <Flex gap={4} wrap="wrap">
                {Object.entries(entry)
                  .filter(([, value]) => value !== null && value !== '')
                  .map(([key, value]) => (
                    <Typography key={key} variant="pi" style={{ overflowWrap: 'anywhere' }}>
                      <Typography variant="pi" textColor="neutral600">
                        {words('entry', key)}:{' '}
                      </Typography>
                      <Value value={value} />
                    </Typography>
                  ))}
              </Flex>
            </Box>
          ))}
        </Flex>
      )}
    </Panel>
  );
}

function Value({ value }: { value: unknown }) {
  if (typeof value === 'string') return instant.test(value) ? <When at={value} /> : <>{value}</>;
  return <>{JSON.stringify(value)}</>;
}

/** A translation where there is one, else the other room's own word. */
function useWords(): (kind: 'chapter' | 'entry', name: string) => string {
  const { messages, formatMessage } = useIntl();
  return (kind, name) => {
    const id = `orders.${kind}.${name}`;
    return messages[id] === undefined ? name : formatMessage({ id });
  };
}
