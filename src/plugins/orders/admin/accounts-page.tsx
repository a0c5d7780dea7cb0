import { Flex } from '@strapi/design-system';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Panel } from '../../../admin/pages/panel';
import { NewAccount } from './new-account';
import { AccountPanel } from './account-panel';
import { NewPoll } from './pollers/new-poll';
import { ordersRight, useGetChannelAccountsQuery } from './orders-api';

/** Where shops send their sales to, and the secrets they sign with. */
export default function AccountsPage() {
  const t = useText('orders.accounts');
  const accounts = useGetChannelAccountsQuery(null);
  const mayOpen = useHasRight(ordersRight.accounts);
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={ordersRight.read}>
      <Loaded query={accounts}>
        {(list) => (
          <Flex direction="column" alignItems="stretch" gap={6}>
            {list.length === 0 && <Empty text={t('none')} />}
            {list.map((account) => (
              <AccountPanel key={account.key} account={account} />
            ))}
            {mayOpen && (
              <Panel>
                <NewAccount />
                <NewPoll />
              </Panel>
            )}
          </Flex>
        )}
      </Loaded>
    </PageFrame>
  );
}
