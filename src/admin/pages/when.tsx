import { useIntl } from 'react-intl';

/** A moment in the admin's own language and zone; the exact UTC time is in the element for machines and tooltips. */
export function When({ at }: { at: string }) {
  const { formatDate } = useIntl();
  return (
    <time dateTime={at} title={at}>
      {formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  );
}
