import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { Pager } from '../../../admin/pages/pager';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import type { TroubledMail } from '../mail-contract';
import { useGetTroubledMailQuery } from './mail-api';
import { ResendButton } from './resend-button';

const variants = { failed: 'danger', unknown: 'warning', suppressed: 'secondary' } as const;

/** Receipts and renewed links that did not arrive for certain, each with why and a button to send it again. */
export function TroubledMails() {
  const t = useText('delivery.mail');
  const [after, setAfter] = React.useState<string>();
  const page = useGetTroubledMailQuery({ ...(after && { after }) }, { refetchOnMountOrArgChange: true });
  return (
    <Panel title={t('troubled')}>
      <Loaded query={page}>
        {({ items, after: next }) => (
          <>
            {items.length === 0 ? (
              <Empty text={t('none-troubled')} />
            ) : (
              <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
                {items.map((mail) => (
                  <Mail key={mail.id} mail={mail} />
                ))}
              </Flex>
            )}
            <Pager after={after} next={next} onShow={setAfter} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Mail({ mail }: { mail: TroubledMail }) {
  const t = useText('delivery.mail');
  const { kind, state, reason, since, order, email, attempts } = mail;
  return (
    <Box tag="li" padding={4} background="neutral100" hasRadius>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Box minWidth={0} flex="1 1 16rem">
          <Flex gap={2} wrap="wrap">
            <Badge variant={variants[state]}>{t(`state.${state}`)}</Badge>
            <Link to={`/selvedge/orders/${order.id}`}>
              <Typography textColor="primary600" fontWeight="semiBold">
                {t('of-order', { order: order.externalId })}
              </Typography>
            </Link>
          </Flex>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t(`kind.${kind}`)} · {email ?? t('erased')} · <When at={since} /> ·{' '}
            {t('tries', { count: attempts })}
          </Typography>
          {reason !== null && (
            <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
              {reason}
            </Typography>
          )}
        </Box>
        <ResendButton entry={{ ...mail }} />
      </Flex>
    </Box>
  );
}
