import type { AlertView, RateView, VersionView } from '../contract';
import { useText } from '../../../admin/client/use-text';
import { useFormats } from './use-formats';

/** A version in words, as marks, tables and sentences say it. */
export function useVersionWords(): {
  nameOf: (version: VersionView) => string;
  rate: (rate: RateView | null) => string;
  alert: (version: VersionView, alert: AlertView) => string;
  /** Everything the chart shows of it. */
  told: (version: VersionView) => string;
} {
  const t = useText('analytics.versions');
  const { percent, count } = useFormats();
  const nameOf = ({ title, label }: VersionView) => `${title} ${label}`;
  const rate = (found: RateView | null) =>
    found === null
      ? '–'
      : t('rate', { rate: percent(found.rate), low: percent(found.low), high: percent(found.high) });
  const alert = (version: VersionView, { kind, rate: seen, baseline }: AlertView) =>
    t(`alert.${kind}`, { name: nameOf(version), rate: percent(seen), baseline: percent(baseline) });
  return {
    nameOf,
    rate,
    alert,
    told(version) {
      const { returns, inquiryRate, sold, customers, alerts } = version;
      return [
        t('told', {
          name: nameOf(version),
          returns: returns === null ? t('few-lines') : rate(returns),
          inquiries: inquiryRate === null ? t('few-customers') : rate(inquiryRate),
          sold: count(sold),
          customers: count(customers),
        }),
        ...alerts.map((one) => alert(version, one)),
      ].join(' ');
    },
  };
}
