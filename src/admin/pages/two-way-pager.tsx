import { Button, Flex } from '@strapi/design-system';
import { useText } from '../client/use-text';

/** Where a list's page lies, and what it knows of its neighbours. */
export interface PagePlace {
  after?: string | undefined;
  before?: string | undefined;
}

/** To the first page, the one before and the next; nothing where there is only one. */
export function TwoWayPager({
  before,
  after,
  isFirst,
  onShow,
}: {
  before: string | null;
  after: string | null;
  /** Whether this is the page without a place. */
  isFirst: boolean;
  onShow: (place: PagePlace) => void;
}) {
  const t = useText('selvedge.pager');
  if (isFirst && before === null && after === null) return null;
  return (
    <Flex tag="nav" aria-label={t('pages')} justifyContent="space-between" gap={2} wrap="wrap">
      <Button
        variant="tertiary"
        disabled={isFirst}
        onClick={() => {
          onShow({});
        }}
      >
        {t('first')}
      </Button>
      <Flex gap={2}>
        <Button
          variant="tertiary"
          disabled={before === null}
          onClick={() => {
            if (before !== null) onShow({ before });
          }}
        >
          {t('previous')}
        </Button>
        <Button
          variant="tertiary"
          disabled={after === null}
          onClick={() => {
            if (after !== null) onShow({ after });
          }}
        >
          {t('next')}
        </Button>
      </Flex>
    </Flex>
  );
}
