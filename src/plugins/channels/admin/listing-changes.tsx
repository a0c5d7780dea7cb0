import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import type { ListingView } from '../views-contract';
import { differences } from './listing-fields';

/** What the channel shows against what it should, field by field. */
export function ListingChanges({ view: { served, servedAt, desired } }: { view: ListingView }) {
  const t = useText('channels');
  const found = differences(served, desired);
  const inWords = (name: string, value: string) =>
    name === 'availability' ? t(`availability.${value}`) : value;
  return (
    <Box>
      <Typography variant="delta" tag="h3">
        {t('changes.title')}
      </Typography>
      {servedAt !== null && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('changes.served')} <When at={servedAt} />
        </Typography>
      )}
      {found.length === 0 ? (
        <Typography tag="p" textColor="neutral600">
          {t('changes.none')}
        </Typography>
      ) : (
        <Flex tag="dl" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          {found.map(({ name, was, now }) => (
            <Box key={name} padding={3} background="neutral100" hasRadius>
              <Typography tag="dt" variant="pi" textColor="neutral600">
                {t(`field.${name}`)}
              </Typography>
              {was !== null && <Value kind="was" text={inWords(name, was)} />}
              {now !== null && <Value kind="now" text={inWords(name, now)} />}
            </Box>
          ))}
        </Flex>
      )}
    </Box>
  );
}

const longest = 300;

function Value({ kind, text }: { kind: 'was' | 'now'; text: string }) {
  const t = useText('channels');
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return (
    <Typography
      tag="dd"
      textColor={kind === 'was' ? 'neutral600' : 'neutral800'}
      style={{ margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
    >
      {t(`changes.${kind}`)}: {shown === '' ? '–' : shown}
    </Typography>
  );
}
