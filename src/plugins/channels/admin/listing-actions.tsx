import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import type { ListingView } from '../views-contract';
import { useDecideListingMutation, useTryListingAgainMutation } from './channels-api';
import { DoneForm } from './done-form';
import { ListingBadge } from './listing-badge';
import { labelOf } from './listing-fields';
import { PackButton } from './pack-button';

/** Where it stands in one sentence, and the buttons that move it. */
export function ListingActions({ view, mayChange }: { view: ListingView; mayChange: boolean }) {
  const t = useText('channels');
  const notice = useProblemNotice();
  const [decide, deciding] = useDecideListingMutation();
  const [tryAgain, trying] = useTryListingAgainMutation();
  const { connection, patternId, listingId, wanted, state, overrides, desired, served } = view;
  const move = async (next: boolean) => {
    const answer = await decide({ key: connection.key, patternId, wanted: next, overrides });
    if ('error' in answer) notice(answer.error);
  };
  const again = async () => {
    if (listingId === null) return;
    const answer = await tryAgain(listingId);
    if ('error' in answer) notice(answer.error);
  };
  const isByHand = !connection.automatic && listingId !== null && state !== 'off' && state !== 'current';
  const why = desired.kind === 'removed' && wanted ? t(`reason.${desired.reason}`) : t(`what.${state}`);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box>
        <ListingBadge cell={{ state, servedLabel: labelOf(served), desiredLabel: labelOf(desired) }} />
        <Typography tag="p" paddingTop={2}>
          {connection.state === 'paused' && state !== 'current' ? t('what.paused') : why}
        </Typography>
        {view.externalUrl !== null && (
          <Link href={view.externalUrl} isExternal>
            {view.externalId ?? t('listing.open')}
          </Link>
        )}
      </Box>
      {mayChange && (
        <Flex gap={2} wrap="wrap">
          <Button
            variant={wanted ? 'danger-light' : 'default'}
            loading={deciding.isLoading}
            onClick={() => {
              void move(!wanted);
            }}
          >
            {t(wanted ? 'listing.take-off' : 'listing.list')}
          </Button>
          {state === 'failed' && (
            <Button
              variant="secondary"
              loading={trying.isLoading}
              onClick={() => {
                void again();
              }}
            >
              {t('listing.try-again')}
            </Button>
          )}
          {isByHand && <PackButton listingId={listingId} title={view.title} />}
        </Flex>
      )}
      {mayChange && isByHand && (desired.kind === 'listed' || served?.kind === 'listed') && (
        <DoneForm view={view} listingId={listingId} />
      )}
    </Flex>
  );
}
