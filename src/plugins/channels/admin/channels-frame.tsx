import { Box, Tabs } from '@strapi/design-system';
import type * as React from 'react';
import { useNavigate } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { PageFrame } from '../../../admin/pages/page-frame';
import { channelsRight } from './channels-rights';

const tabs = ['matrix', 'connections'] as const;

/** The two sides of the page, each with an address of its own. */
export function ChannelsFrame({
  tab,
  action,
  children,
}: {
  tab: (typeof tabs)[number];
  action?: React.ReactNode;
  children: React.ReactNode;
}) {
  const t = useText('channels');
  const navigate = useNavigate();
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={channelsRight.read} action={action}>
      <Tabs.Root
        variant="simple"
        value={tab}
        onValueChange={(next) => {
          navigate(next === 'connections' ? '/selvedge/channels/connections' : '/selvedge/channels');
        }}
      >
        <Tabs.List aria-label={t('title')}>
          {tabs.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {t(`tab.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value={tab} style={{ background: 'transparent' }}>
          <Box paddingTop={4}>{children}</Box>
        </Tabs.Content>
      </Tabs.Root>
    </PageFrame>
  );
}
