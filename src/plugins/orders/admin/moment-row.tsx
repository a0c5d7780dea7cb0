import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useStrapiApp } from '@strapi/strapi/admin';
import { entryActionsOf } from '../../../admin/pages/entry-actions';
import { When } from '../../../admin/pages/when';
import { Money } from './money';
import type { Moment } from './order-moments';
import { useChapterWords } from './use-chapter-words';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
/** Of what became of an entry, only what tells which one it is. */
const naming = ['file', 'version', 'kind'];
/** Whose values are words of the ledger, which the reader gets in their own language. */
const coded = ['kind', 'state', 'outcome', 'way', 'reason', 'details'];
/** What a decision was about, `order:` and an id. */
const subject = /^([a-z]+):[0-9a-f-]{36}$/;

/** One thing that happened: when, what, and what can be done about it. */
export function MomentRow({ moment: { at, chapter, time, entry, isMain } }: { moment: Moment }) {
  const words = useChapterWords();
  const orders = useStrapiApp('MomentRow', ({ plugins }) => plugins['orders']);
  const Action = !isMain || orders === undefined ? undefined : entryActionsOf(orders).of(chapter);
  const facts = Object.entries(entry).filter(
    ([key, value]) => key !== time && isShown(key, value) && (isMain || naming.includes(key)),
  );
  return (
    <Box tag="li" padding={3} background={isMain ? 'neutral100' : 'neutral0'} hasRadius>
      <Flex justifyContent="space-between" gap={3} wrap="wrap" alignItems="flex-start">
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0} flex="1 1 20rem">
          <Flex gap={2} wrap="wrap">
            <Badge active={isMain}>{words('chapter', chapter)}</Badge>
            {!isMain && <Typography variant="pi">{words('entry', time)}</Typography>}
            <Typography variant="pi" textColor="neutral600">
              <When at={at} />
            </Typography>
          </Flex>
          <Flex gap={3} wrap="wrap">
            {facts.map(([key, value]) => (
              <Typography key={key} variant="pi" style={{ overflowWrap: 'anywhere' }}>
                <Typography variant="pi" textColor="neutral600">
                  {words('entry', key)}:{' '}
                </Typography>
                <Value name={key} value={value} entry={entry} />
              </Typography>
            ))}
          </Flex>
        </Flex>
        {Action !== undefined && <Action entry={entry} />}
      </Flex>
    </Box>
  );
}

/** Ids lead nowhere for a reader, and a currency is said with its amount. */
function isShown(key: string, value: unknown): boolean {
  return value !== null && value !== '' && key !== 'currency' && !/(^i|I)d$/.test(key) && !isEmpty(value);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(told(value)).length === 0;
}

function told(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.endsWith('Id')));
}

function Value({ name, value, entry }: { name: string; value: unknown; entry: Record<string, unknown> }) {
  const words = useChapterWords();
  const { currency } = entry;
  const word = (said: unknown) => (coded.includes(name) ? words('value', String(said)) : String(said));
  if (name.endsWith('Minor') && typeof value === 'number' && typeof currency === 'string')
    return <Money minor={value} currency={currency} />;
  if (name === 'subject' && typeof value === 'string') {
    const [, kind] = subject.exec(value) ?? [];
    return <>{kind === undefined ? value : words('value', kind)}</>;
  }
  if (typeof value === 'string') return instant.test(value) ? <When at={value} /> : <>{word(value)}</>;
  if (typeof value === 'boolean') return <>{words('value', String(value))}</>;
  if (typeof value === 'object' && value !== null)
    return <>{Object.values(told(value)).map(word).join(' · ')}</>;
  return <>{JSON.stringify(value)}</>;
}
