import { Box, Flex, Typography } from '@strapi/design-system';
import { useStrapiApp } from '@strapi/strapi/admin';
import { When } from '../../../admin/pages/when';
import { entryActionsOf } from '../../../admin/pages/entry-actions';
import { useChapterWords } from './use-chapter-words';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** One mail, link or download: what is known of it, and what can be done about it. */
export function ChapterEntry({ chapter, entry }: { chapter: string; entry: Record<string, unknown> }) {
  const words = useChapterWords();
  const orders = useStrapiApp('ChapterEntry', ({ plugins }) => plugins['orders']);
  const Action = orders === undefined ? undefined : entryActionsOf(orders).of(chapter);
  return (
    <Box tag="li" padding={3} background="neutral100" hasRadius>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Flex gap={3} wrap="wrap">
          {Object.entries(entry)
            .filter(([key, value]) => isShown(key, value))
            .map(([key, value]) => (
              <Typography key={key} variant="pi" style={{ overflowWrap: 'anywhere' }}>
                <Typography variant="pi" textColor="neutral600">
                  {words('entry', key)}:{' '}
                </Typography>
                <Value value={value} />
              </Typography>
            ))}
        </Flex>
        {Action !== undefined && <Action entry={entry} />}
      </Flex>
    </Box>
  );
}

/** Ids lead nowhere for a reader. */
function isShown(key: string, value: unknown): boolean {
  return value !== null && value !== '' && !/(^i|I)d$/.test(key);
}

function Value({ value }: { value: unknown }) {
  if (typeof value === 'string') return instant.test(value) ? <When at={value} /> : <>{value}</>;
  return <>{JSON.stringify(value)}</>;
}
