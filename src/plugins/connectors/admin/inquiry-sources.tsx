import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import * as React from 'react';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { CopyButton } from '../../../admin/pages/copy-button';
import { Empty } from '../../../admin/pages/empty';
import { Panel } from '../../../admin/pages/panel';
import { SecretOnce } from '../../../admin/pages/secret-once';
import { When } from '../../../admin/pages/when';
import type { InquirySourceView } from '../views-contract';
import { connectorsRight } from './connectors-rights';
import { useRotateInquirySecretMutation } from './inquiries-api';
import { NewInquirySource } from './new-inquiry-source';

/** The help desks that tell of inquiries, each with its address and its signing secret. */
export function InquirySources({ sources }: { sources: InquirySourceView[] }) {
  const t = useText('connectors.inquiries');
  const mayChange = useHasRight(connectorsRight.change);
  const [secret, setSecret] = React.useState<string>();
  return (
    <>
      {sources.length === 0 && <Empty text={t('no-sources')} />}
      <Panel title={t('sources')}>
        {secret !== undefined && (
          <SecretOnce
            secret={secret}
            words={{ title: t('new-secret'), copy: t('copy-secret'), kept: t('kept') }}
            onKept={() => {
              setSecret(undefined);
            }}
          />
        )}
        {sources.length > 0 && (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {sources.map((source) => (
              <Source key={source.key} source={source} onSecret={mayChange ? setSecret : undefined} />
            ))}
          </Flex>
        )}
        {mayChange && <NewInquirySource isFirst={sources.length === 0} onSecret={setSecret} />}
      </Panel>
    </>
  );
}

function Source({
  source: { key, name, inboundPath, secrets, lastEventAt },
  onSecret,
}: {
  source: InquirySourceView;
  /** Absent where the admin may only look. */
  onSecret: ((secret: string) => void) | undefined;
}) {
  const t = useText('connectors.inquiries');
  const address = `${window.location.origin}${inboundPath}`;
  return (
    <Box tag="li" padding={4} background="neutral100" hasRadius>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Box minWidth={0}>
          <Typography fontWeight="semiBold">{name}</Typography>
          <Flex gap={2}>
            <Typography variant="pi" style={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
              {address}
            </Typography>
            <CopyButton text={address} label={t('copy-address')} />
          </Flex>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {lastEventAt === null ? (
              t('nothing-yet')
            ) : (
              <>
                {t('last-event')} <When at={lastEventAt} />
              </>
            )}
            {secrets.map(({ lastFour, until }) => (
              <React.Fragment key={lastFour}>
                {' · '}
                {lastFour}
                {until !== null && (
                  <>
                    {' '}
                    {t('until')} <When at={until} />
                  </>
                )}
              </React.Fragment>
            ))}
          </Typography>
        </Box>
        {onSecret !== undefined && <Rotate sourceKey={key} name={name} onSecret={onSecret} />}
      </Flex>
    </Box>
  );
}

function Rotate({
  sourceKey,
  name,
  onSecret,
}: {
  sourceKey: string;
  name: string;
  onSecret: (secret: string) => void;
}) {
  const t = useText('connectors.inquiries');
  const notice = useProblemNotice();
  const [send, { isLoading, reset }] = useRotateInquirySecretMutation();
  const rotate = async () => {
    const answer = await send(sourceKey);
    if ('error' in answer) notice(answer.error);
    else onSecret(answer.data.secret);
    reset();
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary" size="S" startIcon={<ArrowsCounterClockwise />} loading={isLoading}>
          {t('rotate')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={t('rotate-title', { name })} variant="default" onConfirm={rotate}>
        {t('rotate-what')}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
