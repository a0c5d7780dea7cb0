import { Flex, LinkButton } from '@strapi/design-system';
import * as React from 'react';
import { NavLink, useSearchParams } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { Pager } from '../../../admin/pages/pager';
import { Panel } from '../../../admin/pages/panel';
import { listingStates, type ListingState } from '../contract';
import { useGetMatrixQuery, type Place } from './channels-api';
import { ChannelsFrame } from './channels-frame';
import { ListingDialog } from './listing-dialog';
import { MatrixFilter } from './matrix-filter';
import { MatrixTable } from './matrix-table';

/** While something is on its way the page looks again. */
const refreshMs = 5000;

/** What is sold where: patterns against channels. */
export function MatrixPage() {
  const t = useText('channels');
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = React.useState<Place>();
  const text = params.get('text') ?? undefined;
  const state = listingStates.find((one) => one === params.get('state'));
  const after = params.get('after') ?? undefined;
  const page = useGetMatrixQuery(
    { text, state, after },
    { refetchOnMountOrArgChange: true, pollingInterval: refreshMs },
  );
  const show = (wanted: {
    text?: string | undefined;
    state?: ListingState | undefined;
    after?: string | undefined;
  }) => {
    const given = Object.entries(wanted).filter((pair): pair is [string, string] => Boolean(pair[1]));
    setParams(Object.fromEntries(given));
  };
  const isSearch = text !== undefined || state !== undefined;
  return (
    <ChannelsFrame tab="matrix">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <MatrixFilter key={`${text ?? ''} ${state ?? ''}`} text={text} state={state} onFilter={show} />
        <Loaded query={page}>
          {({ rows, connections, after: next }) =>
            connections.length === 0 ? (
              <Empty
                text={t('matrix.no-connection')}
                action={
                  <LinkButton tag={NavLink} to="/selvedge/channels/connections" variant="secondary">
                    {t('tab.connections')}
                  </LinkButton>
                }
              />
            ) : rows.length === 0 ? (
              <Empty text={t(isSearch ? 'matrix.none-found' : 'matrix.none')} />
            ) : (
              <>
                <Panel>
                  <MatrixTable rows={rows} connections={connections} onOpen={setOpen} />
                </Panel>
                <Pager
                  after={after}
                  next={next}
                  onShow={(wanted) => {
                    show({ text, state, after: wanted });
                  }}
                />
              </>
            )
          }
        </Loaded>
      </Flex>
      {open !== undefined && (
        <ListingDialog
          place={open}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </ChannelsFrame>
  );
}
