import { Flex } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { useReplaceApiKeyMutation, useTakeSecretMutation } from './orders-api';
import { SecretField } from './secret-field';

/** What Stripe makes and an operator brings here: its signing secret and its API key, each replaced by itself. */
export function StripeKeys({ accountKey }: { accountKey: string }) {
  const t = useText('orders.accounts');
  const [takeSecret, taking] = useTakeSecretMutation();
  const [replaceKey, replacing] = useReplaceApiKeyMutation();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <SecretField
        name={`secret-${accountKey}`}
        title={t('take-secret')}
        label={t('given-secret')}
        hint={t('take-secret-hint')}
        isLoading={taking.isLoading}
        onSend={async (secret) => takeSecret({ key: accountKey, secret })}
      />
      <SecretField
        name={`api-key-${accountKey}`}
        title={t('replace-api-key')}
        label={t('api-key')}
        hint={t('replace-api-key-hint')}
        isLoading={replacing.isLoading}
        onSend={async (secret) => replaceKey({ key: accountKey, secret })}
      />
    </Flex>
  );
}
