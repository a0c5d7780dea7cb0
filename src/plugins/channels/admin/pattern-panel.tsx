import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import * as React from 'react';
import { NavLink } from 'react-router-dom';
import { problemOf } from '../../../admin/client/problem';
import { useText } from '../../../admin/client/use-text';
import { useGetConnectionsQuery, useGetPatternChannelsQuery } from './channels-api';
import { ListingBadge } from './listing-badge';
import { ListingDialog } from './listing-dialog';

/** How a pattern stands on every channel, beside its page. */
export function PatternPanel({ patternId }: { patternId: string }) {
  const t = useText('channels');
  const [open, setOpen] = React.useState<string>();
  const { data: row, error } = useGetPatternChannelsQuery(patternId, { refetchOnMountOrArgChange: true });
  const { data: connections } = useGetConnectionsQuery(null);
  if (error !== undefined) return <Typography textColor="danger600">{problemOf(error).message}</Typography>;
  if (row === undefined) return <Loader small>{t('loading')}</Loader>;
  const nameOf = (key: string) => connections?.find((one) => one.key === key)?.name ?? key;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%">
      {row.cells.length === 0 && (
        <Typography tag="li" variant="pi" textColor="neutral600">
          {t('connections.none')}
        </Typography>
      )}
      {row.cells.map((cell) => (
        <Box tag="li" key={cell.connection}>
          <Link
            tag="button"
            type="button"
            onClick={() => {
              setOpen(cell.connection);
            }}
          >
            {nameOf(cell.connection)}
          </Link>
          <ListingBadge cell={cell} />
        </Box>
      ))}
      <Link tag={NavLink} to="/selvedge/channels">
        {t('panel.all')}
      </Link>
      {open !== undefined && (
        <ListingDialog
          place={{ key: open, patternId }}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Flex>
  );
}
