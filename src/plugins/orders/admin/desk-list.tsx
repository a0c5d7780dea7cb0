import { Flex } from '@strapi/design-system';
import type * as React from 'react';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { Panel } from '../../../admin/pages/panel';
import { TwoWayPager, type PagePlace } from '../../../admin/pages/two-way-pager';
import type { DeskPage } from './orders-api';

/** A page of a list with its way to the others. */
export function DeskList<Row extends { id: string }>({
  query,
  place,
  empty,
  draw,
  onTurn,
}: {
  query: { data?: DeskPage<Row>; error?: unknown; isLoading: boolean };
  place: PagePlace;
  empty: string;
  draw: (row: Row) => React.ReactNode;
  onTurn: (place: PagePlace) => void;
}) {
  return (
    <Loaded query={query}>
      {({ rows, before, after }) => (
        <>
          {rows.length === 0 ? (
            <Empty text={empty} />
          ) : (
            <Panel>
              <Flex tag="ul" direction="column" alignItems="stretch" gap={0}>
                {rows.map(draw)}
              </Flex>
            </Panel>
          )}
          <TwoWayPager
            before={before}
            after={after}
            isFirst={place.after === undefined && place.before === undefined}
            onShow={onTurn}
          />
        </>
      )}
    </Loaded>
  );
}
