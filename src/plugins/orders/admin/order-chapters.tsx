import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { Panel } from '../../../admin/pages/panel';
import { ChapterEntry } from './chapter-entry';
import type { OrderView } from '../contract';
import { chaptersOf, type Chapter } from './order-view';
import { useChapterWords } from './use-chapter-words';

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
  const words = useChapterWords();
  return (
    <Panel title={words('chapter', name)}>
      {entries.length === 0 ? (
        <Typography textColor="neutral600">{t('chapter-empty')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {entries.map((entry, index) => (
            <ChapterEntry key={index} chapter={name} entry={entry} />
          ))}
        </Flex>
      )}
    </Panel>
  );
}
