import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { RotateSecret } from '../../../admin/pages/rotate-secret';
import { connectorsRight } from './connectors-rights';
import { useRotateWebhookSecretMutation } from './webhooks-api';

export function RotateWebhookSecret({ id, name }: { id: string; name: string }) {
  const t = useText('connectors.webhooks');
  const notice = useProblemNotice();
  const mayChange = useHasRight(connectorsRight.change);
  const [send, { isLoading, reset }] = useRotateWebhookSecretMutation();
  if (!mayChange) return null;
  const rotate = async () => {
    const answer = await send(id);
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
