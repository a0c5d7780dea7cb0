import type * as React from 'react';
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { CopyableCode } from '../../../admin/pages/copyable-code';
import { Disclosure } from '../../../admin/pages/disclosure';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import { listingStates } from '../contract';
import type { ConnectionView } from '../views-contract';
import { CapabilityList } from './capability-list';
import { ConnectionActions } from './connection-actions';

/** One connection: its addresses and secrets, how its listings stand, what it can do. */
export function ConnectionPanel({
  connection,
  mayConnect,
  onSecret,
}: {
  connection: ConnectionView;
  mayConnect: boolean;
  onSecret: (secret: string) => void;
}) {
  const t = useText('channels');
  const { name, kind, state, config, feeds, secrets, listings, capabilities } = connection;
  const told = listingStates.filter((one) => one !== 'off' && listings[one] > 0);
  return (
    <Panel
      title={name}
      aside={
        <Flex gap={2} wrap="wrap">
          <Badge>{t('profile' in config ? `platform.${config.profile}` : `kind.${kind}`)}</Badge>
          <Badge variant={state === 'active' ? 'success' : 'warning'}>{t(`connection.${state}`)}</Badge>
        </Flex>
      }
    >
      <Typography>
        {told.length === 0
          ? t('connection.nothing-listed')
          : told.map((one) => `${t(`state.${one}`)}: ${listings[one]}`).join(' · ')}
      </Typography>
      {'url' in config && (
        <Line label={t('connection.events')}>
          {config.url === null ? (
            <Typography>{t('connection.no-url')}</Typography>
          ) : (
            <Address text={config.url} />
          )}
        </Line>
      )}
      {feeds.map((feed) => (
        <Line key={feed.name} label={t(`feed.${feed.name}`)}>
          <Address text={`${window.location.origin}${feed.path}`} />
        </Line>
      ))}
      {secrets.length > 0 && (
        <Line label={t('connection.secrets')}>
          {secrets.map(({ lastFour, since, until }) => (
            <Typography key={`${lastFour} ${since}`} tag="p">
              <span style={{ fontFamily: 'monospace' }}>{lastFour}</span> · {t('connection.since')}{' '}
              <When at={since} />
              {until !== null && (
                <>
                  {' · '}
                  {t('connection.until')} <When at={until} />
                </>
              )}
            </Typography>
          ))}
        </Line>
      )}
      <Disclosure label={t('capabilities.title')}>
        <CapabilityList capabilities={capabilities} />
      </Disclosure>
      {mayConnect && <ConnectionActions connection={connection} onSecret={onSecret} />}
    </Panel>
  );
}

function Line({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <Box>
      <Typography tag="h3" variant="pi" textColor="neutral600">
        {label}
      </Typography>
      {children}
    </Box>
  );
}

function Address({ text }: { text: string }) {
  const t = useText('channels');
  return <CopyableCode text={text} label={t('connection.copy')} />;
}
