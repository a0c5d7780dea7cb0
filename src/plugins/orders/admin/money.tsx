import { useIntl } from 'react-intl';

/** An amount of minor units as people write it; how many minor units make one is the currency's own. */
export function Money({ minor, currency }: { minor: number; currency: string }) {
  const { formatNumber, locale } = useIntl();
  const format = { style: 'currency', currency } as const;
  const digits = new Intl.NumberFormat(locale, format).resolvedOptions().maximumFractionDigits ?? 2;
  return <>{formatNumber(minor / 10 ** digits, format)}</>;
}
