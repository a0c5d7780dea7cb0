import { useHasRight } from '../../../admin/client/use-has-right';
import { RotateSecret } from '../../../admin/senders/rotate-secret';
import { connectorsRight } from './connectors-rights';
import { useRotateWebhookSecretMutation } from './webhooks-api';

export function RotateWebhookSecret({ id, name }: { id: string; name: string }) {
  const mayChange = useHasRight(connectorsRight.change);
  const mutation = useRotateWebhookSecretMutation();
  if (!mayChange) return null;
  return <RotateSecret words="connectors.webhooks" name={name} asked={id} mutation={mutation} />;
}
