import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import type { MatrixRow } from '../views-contract';
import type { MatrixPage, Place } from './channels-api';
import { ListingBadge } from './listing-badge';

const cellStyle = { padding: '1rem', textAlign: 'start', verticalAlign: 'middle' } as const;

/** Wider than the window it scrolls by itself, never the page. */
export function MatrixTable({
  rows,
  connections,
  onOpen,
}: {
  rows: MatrixRow[];
  connections: MatrixPage['connections'];
  onOpen: (place: Place) => void;
}) {
  const t = useText('channels');
  return (
    <Box overflow="auto" tabIndex={0} role="region" aria-label={t('tab.matrix')}>
      <table style={{ borderCollapse: 'collapse', width: '100%' }}>
        <thead>
          <tr>
            <th scope="col" style={cellStyle}>
              <Typography variant="sigma" textColor="neutral600">
                {t('matrix.pattern')}
              </Typography>
            </th>
            {connections.map(({ key, name, state }) => (
              <th key={key} scope="col" style={cellStyle}>
                <Flex gap={2}>
                  <Typography variant="sigma" textColor="neutral600">
                    {name}
                  </Typography>
                  {state === 'paused' && <Badge variant="warning">{t('connection.paused')}</Badge>}
                </Flex>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.patternId}>
              <td style={cellStyle}>
                <PatternCell row={row} />
              </td>
              {row.cells.map((cell) => (
                <td key={cell.connection} style={cellStyle}>
                  <Box
                    tag="button"
                    type="button"
                    background="neutral0"
                    hasRadius
                    padding={2}
                    cursor="pointer"
                    style={{ border: 0, textAlign: 'start' }}
                    aria-label={`${row.title}, ${cell.connection}: ${t(`state.${cell.state}`)}`}
                    onClick={() => {
                      onOpen({ key: cell.connection, patternId: row.patternId });
                    }}
                  >
                    <ListingBadge cell={cell} />
                  </Box>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

function PatternCell({ row: { patternId, title, cover, isPublished, currentLabel } }: { row: MatrixRow }) {
  const t = useText('channels');
  return (
    <Flex gap={3} minWidth="16rem">
      <Box
        width="4rem"
        height="4rem"
        shrink={0}
        background="neutral150"
        hasRadius
        overflow="hidden"
        aria-hidden="true"
      >
        {cover !== null && (
          <img src={cover} alt="" width="100%" height="100%" loading="lazy" style={{ objectFit: 'cover' }} />
        )}
      </Box>
      <Box minWidth={0}>
        <Link tag={NavLink} to={`/content-manager/collection-types/api::pattern.pattern/${patternId}`}>
          {title}
        </Link>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {currentLabel ?? t('matrix.no-version')}
          {!isPublished && ` · ${t('matrix.not-published')}`}
        </Typography>
      </Box>
    </Flex>
  );
}
