import { Flex, Modal } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { useHasRight } from '../../../admin/client/use-has-right';
import { Loaded } from '../../../admin/pages/loaded';
import { useGetListingQuery, type Place } from './channels-api';
import { channelsRight } from './channels-rights';
import { ListingActions } from './listing-actions';
import { ListingCalls } from './listing-calls';
import { ListingChanges } from './listing-changes';
import { ListingProblems } from './listing-problems';
import { OverridesForm } from './overrides-form';

const refreshMs = 3000;

/** One square of the matrix: what should be there, what is, and what can be done about it. */
export function ListingDialog({ place, onClose }: { place: Place; onClose: () => void }) {
  const t = useText('channels');
  const mayChange = useHasRight(channelsRight.change);
  const listing = useGetListingQuery(place, {
    refetchOnMountOrArgChange: true,
    pollingInterval: refreshMs,
  });
  const { data } = listing;
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {data === undefined
              ? t('listing.title')
              : t('listing.of', { title: data.title, shop: data.connection.name })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Loaded query={listing}>
            {(view) => (
              <Flex direction="column" alignItems="stretch" gap={6}>
                <ListingActions view={view} mayChange={mayChange} />
                <ListingProblems problems={view.problems} />
                <ListingChanges view={view} />
                {mayChange && <OverridesForm key={view.listingId ?? 'new'} view={view} />}
                <ListingCalls calls={view.calls} />
              </Flex>
            )}
          </Loaded>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
