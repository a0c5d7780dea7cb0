import { Flex } from '@strapi/design-system';
import * as React from 'react';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { useGetConnectionsQuery } from './channels-api';
import { ChannelsFrame } from './channels-frame';
import { channelsRight } from './channels-rights';
import { ConnectionForm } from './connection-form';
import { ConnectionPanel } from './connection-panel';
import { SecretNotice } from './secret-notice';

/** What is connected, what each channel can do, and the place to connect another. */
export function ConnectionsPage() {
  const t = useText('channels');
  const mayConnect = useHasRight(channelsRight.connect);
  const connections = useGetConnectionsQuery(null, { refetchOnMountOrArgChange: true });
  const [secret, setSecret] = React.useState<string>();
  const add = mayConnect ? <ConnectionForm onSecret={setSecret} /> : undefined;
  return (
    <ChannelsFrame tab="connections" action={add}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <SecretNotice
          secret={secret}
          onKept={() => {
            setSecret(undefined);
          }}
        />
        <Loaded query={connections}>
          {(list) =>
            list.length === 0 ? (
              <Empty text={t('connections.none')} action={add} />
            ) : (
              <>
                {list.map((connection) => (
                  <ConnectionPanel
                    key={connection.key}
                    connection={connection}
                    mayConnect={mayConnect}
                    onSecret={setSecret}
                  />
                ))}
              </>
            )
          }
        </Loaded>
      </Flex>
    </ChannelsFrame>
  );
}
