import { Flex } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { PageFrame } from '../../../admin/pages/page-frame';
import { BounceSenders } from './bounce-senders';
import { deliveryRights } from './delivery-rights';
import { Suppressions } from './suppressions';
import { TroubledMails } from './troubled-mails';

/** Mails that did not arrive, addresses that get none, and who tells of both. */
export default function MailPage() {
  const t = useText('delivery.mail');
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={deliveryRights.mail}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <TroubledMails />
        <Suppressions />
        <BounceSenders />
      </Flex>
    </PageFrame>
  );
}
