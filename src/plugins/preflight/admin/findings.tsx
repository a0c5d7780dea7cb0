import { Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import type { Finding, Severity } from '../contract';
import { findingLooks } from './finding-looks';

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What preflight noticed, the worst first, each with where it is, what was measured and what is allowed. */
export function Findings<Shown extends Finding>({
  findings,
  action,
}: {
  findings: Shown[];
  /** What may be done about one. */
  action?: (finding: Shown) => React.ReactNode;
}) {
  const sorted = [...findings].sort((one, other) => weight[one.severity] - weight[other.severity]);
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {sorted.map((finding, index) => (
        <Line key={`${finding.rule} ${index}`} finding={finding}>
          {action?.(finding)}
        </Line>
      ))}
    </Flex>
  );
}

function Line({
  finding: { rule, severity, message, page, where, measured, limit, quote },
  children,
}: {
  finding: Finding;
  children: React.ReactNode;
}) {
  const t = useText('preflight');
  const { Icon, fill } = findingLooks[severity];
  const facts = [
    page === undefined ? undefined : t('finding.page', { page }),
    where,
    measured === undefined ? undefined : t('finding.measured', { measured }),
    limit === undefined ? undefined : t('finding.limit', { limit }),
    rule,
  ];
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Flex shrink={0} paddingTop={1}>
        <Icon fill={fill} role="img" aria-label={t(`severity.${severity}`)} />
      </Flex>
      <Box minWidth={0}>
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
          {message}
        </Typography>
        {quote !== undefined && (
          <Typography tag="p" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            “{quote}”
          </Typography>
        )}
        <Typography tag="p" variant="pi" textColor="neutral600">
          {facts.filter((fact) => fact !== undefined).join(' · ')}
        </Typography>
        {children}
      </Box>
    </Flex>
  );
}
