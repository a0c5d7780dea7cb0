import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { problemOf } from '../../../../admin/client/problem';
import { useText } from '../../../../admin/client/use-text';
import { Disclosure } from '../../../../admin/pages/disclosure';
import type { VersionComparison, VersionDifference } from '../../contract';
import { findingLooks } from '../finding-looks';
import { ShowPage } from '../page/show-page';
import { useGetComparisonQuery } from './comparison-api';

/** What a buyer of the version before would notice, and whether the changelog says so. */
export function Comparison({ versionId }: { versionId: string }) {
  const t = useText('preflight.compared');
  const { data, error } = useGetComparisonQuery(versionId, { refetchOnMountOrArgChange: true });
  if (data === undefined) {
    if (error === undefined) return <Loader small>{t('loading')}</Loader>;
    return <Typography textColor="danger600">{problemOf(error).message}</Typography>;
  }
  return data.before === null ? null : <Compared label={data.before.label} comparison={data} />;
}

function Compared({
  label,
  comparison: { differences, notCompared },
}: {
  label: string;
  comparison: VersionComparison;
}) {
  const t = useText('preflight.compared');
  const silent = differences.filter(({ severity }) => severity === 'warning').length;
  return (
    <Box tag="section" aria-label={t('title', { label })} paddingTop={2}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="delta" tag="h3">
          {t('title', { label })}
        </Typography>
        <Typography textColor={silent > 0 ? 'warning700' : 'neutral600'}>
          {silent > 0 ? t('silent', { count: silent }) : t(differences.length > 0 ? 'told' : 'same')}
        </Typography>
        {notCompared.length > 0 && (
          <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {t('not-compared', { files: notCompared.join(', ') })}
          </Typography>
        )}
        {differences.length > 0 && (
          <Disclosure label={t('list', { count: differences.length })} isOpenAtFirst={silent > 0}>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {differences.map((difference, index) => (
                <Difference key={`${difference.rule} ${String(index)}`} difference={difference} />
              ))}
            </Flex>
          </Disclosure>
        )}
      </Flex>
    </Box>
  );
}

function Difference({ difference }: { difference: VersionDifference }) {
  const t = useText('preflight.compared');
  const say = useText('preflight');
  const { severity, message, fileName, fileId, was, now, page, isMentioned, rule } = difference;
  const { Icon, fill } = findingLooks[severity];
  const finding = { rule, severity, message, page, quote: now ?? undefined, limit: undefined };
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Flex shrink={0} paddingTop={1}>
        <Icon fill={fill} role="img" aria-label={say(`severity.${severity}`)} />
      </Flex>
      <Box minWidth={0}>
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
          <Typography fontWeight="semiBold">{fileName}</Typography>: {message}
        </Typography>
        <Quote label={t('was')} words={was} />
        <Quote label={t('now')} words={now} />
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[
            page === undefined ? undefined : say('finding.page', { page }),
            t(isMentioned ? 'mentioned' : 'unsaid'),
            rule,
          ]
            .filter((fact) => fact !== undefined)
            .join(' · ')}
        </Typography>
        {fileId !== null && (
          <ShowPage file={{ fileId, name: fileName }} findings={[finding]} finding={finding} />
        )}
      </Box>
    </Flex>
  );
}

function Quote({ label, words }: { label: string; words: string | null }) {
  if (words === null) return null;
  return (
    <Typography tag="p" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
      {label}: “{words}”
    </Typography>
  );
}
