import { Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { CopyButton } from '../../../admin/pages/copy-button';
import { Loaded } from '../../../admin/pages/loaded';
import { Panel } from '../../../admin/pages/panel';
import { RotateSecret } from '../../../admin/pages/rotate-secret';
import { SecretOnce } from '../../../admin/pages/secret-once';
import { When } from '../../../admin/pages/when';
import type { BounceSenderView } from '../mail-contract';
import { useGetBounceSendersQuery, useRotateBounceSecretMutation } from './mail-api';
import { NewBounceSender } from './new-bounce-sender';

/** Who tells of mails that came back, each with its address here and its signing secret. */
export function BounceSenders() {
  const t = useText('delivery.mail');
  const senders = useGetBounceSendersQuery(null);
  const [secret, setSecret] = React.useState<string>();
  return (
    <Panel title={t('senders')}>
      <Typography tag="p" textColor="neutral600">
        {t('senders-what')}
      </Typography>
      {secret !== undefined && (
        <SecretOnce
          secret={secret}
          words={{ title: t('new-secret'), copy: t('copy-secret'), kept: t('kept') }}
          onKept={() => {
            setSecret(undefined);
          }}
        />
      )}
      <Loaded query={senders}>
        {(list) => (
          <>
            {list.length > 0 && (
              <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
                {list.map((sender) => (
                  <Sender key={sender.key} sender={sender} />
                ))}
              </Flex>
            )}
            <NewBounceSender onSecret={setSecret} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Sender({ sender: { key, name, inboundPath, secrets, lastEventAt } }: { sender: BounceSenderView }) {
  const t = useText('delivery.mail');
  const address = `${window.location.origin}${inboundPath}`;
  return (
    <Box tag="li" padding={4} background="neutral100" hasRadius>
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
      <Box paddingTop={2}>
        <Rotate senderKey={key} name={name} />
      </Box>
    </Box>
  );
}

function Rotate({ senderKey, name }: { senderKey: string; name: string }) {
  const t = useText('delivery.mail');
  const notice = useProblemNotice();
  const [send, { isLoading, reset }] = useRotateBounceSecretMutation();
  const rotate = async () => {
    const answer = await send(senderKey);
    reset(); // the answer holds the secret: the store forgets it
    if (!('error' in answer)) return answer.data.secret;
    notice(answer.error);
    return undefined;
  };
  const words = {
    rotate: t('rotate'),
    title: t('rotate-title', { name }),
    what: t('rotate-what'),
    newSecret: t('new-secret'),
    copy: t('copy-secret'),
    kept: t('kept'),
  };
  return <RotateSecret words={words} isLoading={isLoading} onRotate={rotate} />;
}
