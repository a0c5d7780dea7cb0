import { Badge, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import type { CalibrationView } from '../contract';

/** "Editors accepted 47 of 50", by facet and engine, and whether that is enough to let the engine decide. */
export function CalibrationTable({ calibration }: { calibration: readonly CalibrationView[] }) {
  const t = useText('tagging.calibration');
  const { formatNumber } = useIntl();
  const percent = (share: number) => formatNumber(share, { style: 'percent' });
  if (calibration.length === 0) return <Typography textColor="neutral600">{t('none')}</Typography>;
  return (
    <>
      <Typography textColor="neutral600">{t('what')}</Typography>
      <Table colCount={4} rowCount={calibration.length + 1}>
        <Thead>
          <Tr>
            {['facet', 'editors', 'share', 'trust'].map((column) => (
              <Th key={column}>
                <Typography variant="sigma">{t(column)}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {calibration.map(({ facet, engine, accepted, rejected, mean, lower, isTrusted }) => (
            <Tr key={`${facet} ${engine}`}>
              <Td>
                <Typography>
                  {facet} · {engine}
                </Typography>
              </Td>
              <Td>
                <Typography>{t('accepted', { accepted, all: accepted + rejected })}</Typography>
              </Td>
              <Td>
                <Typography>{t('interval', { mean: percent(mean), lower: percent(lower) })}</Typography>
              </Td>
              <Td>
                <Badge variant={isTrusted ? 'success' : 'neutral'}>
                  {t(isTrusted ? 'earned' : 'not-yet')}
                </Badge>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </>
  );
}
