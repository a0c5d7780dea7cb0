import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import { Facts } from '../../../admin/pages/facts';
import { When } from '../../../admin/pages/when';
import type { RecognisedWork } from '../contract';

/** The work that a file's pages look like, where nobody can say whose copy it is. */
export function RecognisedFacts({ work }: { work: RecognisedWork }) {
  const t = useText('delivery.trace');
  const { formatNumber } = useIntl();
  const { pattern, version, file, likeness } = work;
  const facts = [
    { name: t('version'), value: `${pattern.title} · ${version.label}` },
    { name: t('released'), value: <When at={version.releasedAt} /> },
    { name: t('file'), value: file.name },
    { name: t('likeness'), value: formatNumber(likeness, { style: 'percent', maximumFractionDigits: 0 }) },
  ];
  return <Facts facts={facts} />;
}
