import { Button, Flex } from '@strapi/design-system';
import * as React from 'react';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import type { ClaimCodeView } from '../contract';
import { ClaimCode } from './claim-code';
import { useShowClaimCodeMutation } from './library-api';
import { libraryRights } from './library-rights';

/** On an order's page: shows the code by which its buyer claims it, for the message at the place of sale. */
export function ClaimCodeButton({ entry }: { entry: Record<string, unknown> }) {
  const t = useText('library.claim');
  const mayShow = useHasRight(libraryRights.claimCodes);
  const notice = useProblemNotice();
  const [show, { isLoading, reset }] = useShowClaimCodeMutation();
  const [shown, setShown] = React.useState<ClaimCodeView>();
  const { orderId, claimedAt } = entry;
  if (!mayShow || typeof orderId !== 'string' || claimedAt !== null) return null;
  const look = async () => {
    const answer = await show(orderId);
    reset(); // the answer holds the code: the store forgets it
    if ('error' in answer) notice(answer.error);
    else setShown(answer.data);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {shown === undefined ? (
        <Button
          size="S"
          variant="secondary"
          loading={isLoading}
          onClick={() => {
            void look();
          }}
        >
          {t('show')}
        </Button>
      ) : (
        <ClaimCode shown={shown} />
      )}
    </Flex>
  );
}
