import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { problemOf } from '../../../admin/client/problem';
import { useText } from '../../../admin/client/use-text';
import type { PatternSales, VersionView } from '../contract';
import { useGetPatternSalesQuery } from './analytics-api';
import { SleeperEvidence } from './sleeper-evidence';
import { useFormats } from './use-formats';
import { useVersionWords } from './use-version-words';

/** How the pattern that is open sells, beside its fields. */
export function PatternPanel({ patternId }: { patternId: string }) {
  const t = useText('analytics.pattern');
  const { data, error } = useGetPatternSalesQuery(patternId, { refetchOnMountOrArgChange: true });
  if (error !== undefined) return <Typography textColor="danger600">{problemOf(error).message}</Typography>;
  if (data === undefined) return <Loader small>{t('loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Sold sales={data} />
      {data.sleeping !== null && (
        <Box background="warning100" padding={3} hasRadius>
          <Typography fontWeight="semiBold" tag="p">
            {t('sleeps')}
          </Typography>
          <SleeperEvidence sleeper={data.sleeping} />
        </Box>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {data.versions.map((version) => (
          <Version key={version.releasedVersionId} version={version} />
        ))}
      </Flex>
      <Link tag={NavLink} to="/selvedge/analytics">
        {t('all')}
      </Link>
    </Flex>
  );
}

function Sold({ sales: { last28, last90, perDay28 } }: { sales: PatternSales }) {
  const t = useText('analytics.pattern');
  const { count, rate } = useFormats();
  return (
    <Box>
      <Typography tag="p">{t('sold', { last28: count(last28), last90: count(last90) })}</Typography>
      {perDay28 !== null && perDay28 > 0 && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('a-day', { rate: rate(perDay28) })}
        </Typography>
      )}
    </Box>
  );
}

function Version({ version }: { version: VersionView }) {
  const t = useText('analytics.pattern');
  const { rate, alert } = useVersionWords();
  const { count } = useFormats();
  const { label, sold, customers, returns, inquiryRate, alerts } = version;
  return (
    <Box tag="li">
      <Typography fontWeight="semiBold">{label}</Typography>{' '}
      <Typography variant="pi" textColor="neutral600">
        {t('n', { sold: count(sold), customers: count(customers) })}
      </Typography>
      <Typography variant="pi" tag="p">
        {returns === null ? t('few') : t('returns', { rate: rate(returns) })}
        {inquiryRate !== null && ` ${t('inquiries', { rate: rate(inquiryRate) })}`}
      </Typography>
      {alerts.map((one) => (
        <Typography key={one.kind} variant="pi" tag="p" fontWeight="semiBold">
          ⚠ {alert(version, one)}
        </Typography>
      ))}
    </Box>
  );
}
