import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import { Loaded } from '../../../admin/pages/loaded';
import { Panel } from '../../../admin/pages/panel';
import type { OrderView, TaxEvidence } from '../views-contract';
import { useGetTaxEvidenceQuery } from './money-api';

/** Where the buyer is for tax, and what speaks for it. Nothing where nobody paid. */
export function TaxEvidencePanel({
  order: { id, totalMinor },
}: {
  order: Pick<OrderView, 'id' | 'totalMinor'>;
}) {
  const t = useText('orders.tax-evidence');
  const evidence = useGetTaxEvidenceQuery(id, { skip: totalMinor === 0 });
  if (totalMinor === 0) return null;
  return (
    <Panel title={t('title')}>
      <Loaded query={evidence}>{(found) => <EvidenceWords evidence={found} />}</Loaded>
    </Panel>
  );
}

/** The country, whether it is proven and why, and the signs. */
export function EvidenceWords({ evidence }: { evidence: TaxEvidence }) {
  const t = useText('orders.tax-evidence');
  const { formatDisplayName } = useIntl();
  const land = (code: string) => formatDisplayName(code, { type: 'region' }) ?? code;
  const { country, isProven, reason, signs } = evidence;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex gap={3} wrap="wrap">
        <Typography fontWeight="semiBold">{country === null ? t('no-country') : land(country)}</Typography>
        <Badge variant={isProven ? 'success' : 'warning'}>{t(isProven ? 'proven' : 'not-proven')}</Badge>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {t(`reason.${reason}`)}
      </Typography>
      {signs.length > 0 && (
        <Flex tag="ul" gap={3} wrap="wrap">
          {signs.map(({ sign, country: said }, index) => (
            <Typography tag="li" variant="pi" key={index}>
              {t(`sign.${sign}`)}: {land(said)}
            </Typography>
          ))}
        </Flex>
      )}
    </Flex>
  );
}
