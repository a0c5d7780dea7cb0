import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type * as React from 'react';
import type { VersionState } from '../../api/version/contract';
import { useText } from '../client/use-text';
import { When } from '../pages/when';
import { StateBadge } from './state-badge';
import type { VersionDocument } from './version-document';
import { isMoving } from './version-move';

/** Where the version stands and what comes next; the form is kept in step by `useFollowVersion`. */
export function VersionPanel({ version }: { version: VersionDocument }) {
  const t = useText('selvedge.version');
  const shown = useForm('VersionPanel', ({ values }) => values as { state?: VersionState }, false);
  const state = shown?.state ?? version.state;
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
