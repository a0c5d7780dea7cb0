import { Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../client/use-text';
import { CopyableCode } from '../pages/copyable-code';
import { When } from '../pages/when';
import { NewSender, type NewSenderFields } from './new-sender';
import type { SecretMutation } from './secret-mutation';
import { SecretOnce } from './secret-once';

/** Who may send to a door of ours. */
export interface SignedSenderView {
  key: string;
  name: string;
  inboundPath: string;
  /** Of each secret only the end; `until` is when an old one stops being taken. */
  secrets: { lastFour: string; until: string | null }[];
  lastEventAt: string | null;
}

/** Senders with their addresses here and their signing secrets, and below them the form for another. */
export function SignedSenders({
  words,
  senders,
  creation,
  isOpenAtFirst = false,
  rotationOf,
}: {
  /** The first part of the ids of the page's words. */
  words: string;
  senders: readonly SignedSenderView[];
  /** Absent where the admin may only look. */
  creation: SecretMutation<NewSenderFields> | undefined;
  /** Whether the form for another is open at first. */
  isOpenAtFirst?: boolean;
  /** The button that makes a sender's next secret; nothing where the admin may only look. */
  rotationOf: (sender: SignedSenderView) => React.ReactNode;
}) {
  const [secret, setSecret] = React.useState<string>();
  return (
    <>
      {secret !== undefined && (
        <SecretOnce
          words={words}
          secret={secret}
          onKept={() => {
            setSecret(undefined);
          }}
        />
      )}
      {senders.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {senders.map((sender) => (
            <Sender key={sender.key} words={words} sender={sender}>
              {rotationOf(sender)}
            </Sender>
          ))}
        </Flex>
      )}
      {creation !== undefined && (
        <NewSender words={words} creation={creation} isOpenAtFirst={isOpenAtFirst} onSecret={setSecret} />
      )}
    </>
  );
}

function Sender({
  words,
  sender: { name, inboundPath, secrets, lastEventAt },
  children,
}: {
  words: string;
  sender: SignedSenderView;
  children: React.ReactNode;
}) {
  const t = useText(words);
  const address = `${window.location.origin}${inboundPath}`;
  return (
    <Box tag="li" padding={4} background="neutral100" hasRadius>
      <Typography fontWeight="semiBold">{name}</Typography>
      <CopyableCode text={address} label={t('copy-address')} isSmall />
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
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {children}
      </Flex>
    </Box>
  );
}
