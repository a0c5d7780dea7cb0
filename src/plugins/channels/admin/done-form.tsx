import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import type { ListingView } from '../views-contract';
import { useMarkListingDoneMutation } from './channels-api';

/** A person says that the shop shows it now. */
export function DoneForm({ view, listingId }: { view: ListingView; listingId: string }) {
  const t = useText('channels');
  const notice = useProblemNotice();
  const [externalId, setExternalId] = React.useState(view.externalId ?? '');
  const [url, setUrl] = React.useState(view.externalUrl ?? '');
  const [send, { isLoading }] = useMarkListingDoneMutation();
  const done = async () => {
    const words = { externalId: externalId.trim() || null, url: url.trim() || null };
    const answer = await send({ id: listingId, revision: view.revision, ...words });
    if ('error' in answer) notice(answer.error);
  };
  return (
    <Box padding={4} background="neutral100" hasRadius>
      <Typography tag="p" paddingBottom={3}>
        {t('done.what')}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Root>
          <Field.Label>{t('done.number')}</Field.Label>
          <TextInput
            value={externalId}
            maxLength={200}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              setExternalId(event.target.value);
            }}
          />
        </Field.Root>
        <Field.Root>
          <Field.Label>{t('done.address')}</Field.Label>
          <TextInput
            value={url}
            maxLength={2000}
            placeholder="https://"
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              setUrl(event.target.value);
            }}
          />
        </Field.Root>
        <Flex>
          <Button
            loading={isLoading}
            onClick={() => {
              void done();
            }}
          >
            {t('done.button')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
