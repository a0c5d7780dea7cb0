import { Button, Flex } from '@strapi/design-system';
import { useText } from '../client/use-text';

/** To the first page and to the next; nothing where there is only one. */
export function Pager({
  after,
  next,
  onShow,
}: {
  after: string | undefined;
  next: string | null;
  onShow: (after: string | undefined) => void;
}) {
  const t = useText('selvedge.pager');
  if (after === undefined && next === null) return null;
  return (
    <Flex justifyContent="space-between" gap={2}>
      <Button
        variant="tertiary"
        disabled={after === undefined}
        onClick={() => {
          onShow(undefined);
        }}
      >
        {t('first')}
      </Button>
      <Button
        variant="tertiary"
        disabled={next === null}
        onClick={() => {
          if (next !== null) onShow(next);
        }}
      >
        {t('next')}
      </Button>
    </Flex>
  );
}
