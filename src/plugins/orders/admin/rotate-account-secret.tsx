import { RotateSecret } from '../../../admin/senders/rotate-secret';
import { useRotateSecretMutation } from './orders-api';

export function RotateAccountSecret({ accountKey, name }: { accountKey: string; name: string }) {
  const mutation = useRotateSecretMutation();
  return <RotateSecret words="orders.accounts" name={name} asked={accountKey} mutation={mutation} />;
}
