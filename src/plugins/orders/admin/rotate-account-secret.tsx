import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { RotateSecret } from '../../../admin/pages/rotate-secret';
import { useRotateSecretMutation } from './orders-api';

export function RotateAccountSecret({ accountKey, name }: { accountKey: string; name: string }) {
  const t = useText('orders.accounts');
  const notice = useProblemNotice();
  const [send, { isLoading, reset }] = useRotateSecretMutation();
  const rotate = async () => {
    const answer = await send(accountKey);
    reset(); // the answer holds the secret: the store forgets it
    if (!('error' in answer)) return answer.data.secret;
    notice(answer.error);
    return undefined;
  };
  const words = {
    rotate: t('rotate'),
    title: t('rotate-title', { name }),
    what: t('rotate-what'),
    newSecret: t('new-secret'),
    copy: t('copy-secret'),
    kept: t('kept'),
  };
  return <RotateSecret words={words} isLoading={isLoading} onRotate={rotate} />;
}
