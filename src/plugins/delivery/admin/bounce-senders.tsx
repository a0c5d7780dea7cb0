import { Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { Loaded } from '../../../admin/pages/loaded';
import { Panel } from '../../../admin/pages/panel';
import { RotateSecret } from '../../../admin/senders/rotate-secret';
import { SignedSenders } from '../../../admin/senders/signed-senders';
import {
  useCreateBounceSenderMutation,
  useGetBounceSendersQuery,
  useRotateBounceSecretMutation,
} from './mail-api';

const words = 'delivery.mail';

/** Who tells of mails that came back, each with its address here and its signing secret. */
export function BounceSenders() {
  const t = useText(words);
  const senders = useGetBounceSendersQuery(null);
  const creation = useCreateBounceSenderMutation();
  return (
    <Panel title={t('senders')}>
      <Typography tag="p" textColor="neutral600">
        {t('senders-what')}
      </Typography>
      <Loaded query={senders}>
        {(list) => (
          <SignedSenders
            words={words}
            senders={list}
            creation={creation}
            rotationOf={({ key, name }) => <Rotate senderKey={key} name={name} />}
          />
        )}
      </Loaded>
    </Panel>
  );
}

function Rotate({ senderKey, name }: { senderKey: string; name: string }) {
  const mutation = useRotateBounceSecretMutation();
  return <RotateSecret words={words} name={name} asked={senderKey} mutation={mutation} />;
}
