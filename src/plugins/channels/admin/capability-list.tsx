import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import { Facts } from '../../../admin/pages/facts';
import type { Capabilities } from '../contract';

/** What a channel can do and cannot, in plain words. */
export function CapabilityList({ capabilities }: { capabilities: Capabilities }) {
  const t = useText('channels');
  const { formatNumber } = useIntl();
  const yesNo = (can: boolean) => t(can ? 'capabilities.yes' : 'capabilities.no');
  const unlimited = t('capabilities.unlimited');
  const { fileCount, fileBytes, fileFormats } = capabilities;
  const facts = [
    ['automatic', yesNo(capabilities.automatic)],
    ['digitalFiles', t(`capabilities.${capabilities.digitalFiles}`)],
    ['fileCount', fileCount === null ? unlimited : formatNumber(fileCount)],
    ['fileBytes', fileBytes === null ? unlimited : `${formatNumber(fileBytes / 1_000_000)} MB`],
    ['fileFormats', fileFormats === null ? t('capabilities.any') : fileFormats.join(', ')],
    ['webhooks', yesNo(capabilities.webhooks)],
    ['buyerEmail', yesNo(capabilities.buyerEmail)],
    ['filePerBuyer', yesNo(capabilities.filePerBuyer)],
    ['testMode', yesNo(capabilities.testMode)],
    ['idempotency', yesNo(capabilities.idempotency)],
  ] as const;
  return <Facts facts={facts.map(([name, value]) => ({ name: t(`capabilities.${name}`), value }))} />;
}
