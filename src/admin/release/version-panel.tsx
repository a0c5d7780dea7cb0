import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { rights } from '../client/rights';
import { useHasRight } from '../client/use-has-right';
import { useText } from '../client/use-text';
import { When } from '../pages/when';
import { useGetReleasePlanQuery } from './release-api';
import { StateBadge } from './state-badge';
import type { VersionDocument } from './version-document';
import { isMoving } from './version-move';

/** Where the version stands and what comes next; the plan is fresher than a form with unsaved changes. */
export function VersionPanel({ version }: { version: VersionDocument }) {
  const t = useText('selvedge.version');
  const mayRelease = useHasRight(rights.releaseVersions);
  const { data: plan } = useGetReleasePlanQuery(version.versionId, { skip: !mayRelease });
  const state = plan?.version.state ?? version.state;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex gap={2} wrap="wrap">
        <StateBadge state={state} />
        {isMoving(state) && <Loader small>{t('working')}</Loader>}
      </Flex>
      <Typography textColor="neutral600" variant="pi">
        {t(`next.${state}`)}
      </Typography>
      {version.problem !== null && state === version.state && (
        <Box background="danger100" borderColor="danger200" hasRadius padding={3}>
          <Typography variant="pi" textColor="danger700" style={{ overflowWrap: 'anywhere' }}>
            {version.problem}
          </Typography>
        </Box>
      )}
      {version.releasedAt !== null && (
        <Fact label={t('released-at')}>
          <When at={version.releasedAt} />
        </Fact>
      )}
      {version.code !== null && <Fact label={t('code')}>{version.code}</Fact>}
    </Flex>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <Flex justifyContent="space-between" gap={2} wrap="wrap">
      <Typography variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography variant="pi" fontWeight="semiBold">
        {children}
      </Typography>
    </Flex>
  );
}
