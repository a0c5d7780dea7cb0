import { Button, Flex, Typography } from '@strapi/design-system';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { Loaded } from '../../../admin/pages/loaded';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import type { BillView, OrderView } from '../views-contract';
import { DownloadButton } from './download-button';
import { useGetBillsQuery, useIssueBillMutation } from './money-api';
import { Money } from './money';
import { ordersRight } from './orders-api';

/** The bill of an order and the credit notes of its refunds: issued once, then downloaded. */
export function BillsPanel({ order: { id, currency } }: { order: Pick<OrderView, 'id' | 'currency'> }) {
  const t = useText('orders.bills');
  const bills = useGetBillsQuery(id);
  return (
    <Panel title={t('title')}>
      <Loaded query={bills}>
        {(list) =>
          list.length === 0 ? (
            <Typography textColor="neutral600">{t('none')}</Typography>
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {list.map((bill) => (
                <Bill key={bill.refund ?? ''} bill={bill} orderId={id} currency={currency} />
              ))}
            </Flex>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Bill({ bill, orderId, currency }: { bill: BillView; orderId: string; currency: string }) {
  const t = useText('orders.bills');
  const notice = useProblemNotice();
  const mayIssue = useHasRight(ordersRight.change);
  const [issue, { isLoading }] = useIssueBillMutation();
  const { kind, refund, amountMinor, issued } = bill;
  const send = async () => {
    const answer = await issue({ orderId, refund });
    if ('error' in answer) notice(answer.error);
  };
  return (
    <Flex tag="li" gap={3} wrap="wrap" justifyContent="space-between">
      <Typography style={{ overflowWrap: 'anywhere' }}>
        {t(kind)} {issued === null ? (refund ?? '') : issued.number} ·{' '}
        <Money minor={amountMinor} currency={currency} />
        {issued !== null && (
          <>
            {' · '}
            <When at={issued.issuedAt} />
          </>
        )}
      </Typography>
      {issued === null ? (
        mayIssue && (
          <Button
            size="S"
            variant="secondary"
            loading={isLoading}
            onClick={() => {
              void send();
            }}
          >
            {t(`issue.${kind}`)}
          </Button>
        )
      ) : (
        <DownloadButton
          path={`/selvedge/bills/${issued.id}/pdf`}
          name={`${issued.number}.pdf`}
          label={t('download')}
        />
      )}
    </Flex>
  );
}
