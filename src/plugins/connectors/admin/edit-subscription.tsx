import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { problemOf } from '../../../admin/client/problem';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import type { SubscriptionInput, SubscriptionView } from '../views-contract';
import { connectorsRight } from './connectors-rights';
import { SubscriptionForm } from './subscription-form';
import { useEditWebhookMutation } from './webhooks-api';

export function EditSubscription({
  subscription: { id, name, url, eventTypes },
}: {
  subscription: SubscriptionView;
}) {
  const t = useText('connectors.webhooks');
  const { toggleNotification } = useNotification();
  const mayChange = useHasRight(connectorsRight.change);
  const [problem, setProblem] = React.useState<string>();
  const [send, { isLoading }] = useEditWebhookMutation();
  if (!mayChange) return null;
  const given = { name, url, eventTypes: eventTypes as SubscriptionInput['eventTypes'] };
  return (
    <Disclosure label={t('edit')}>
      <SubscriptionForm
        given={given}
        save={t('save')}
        problem={problem}
        isSaving={isLoading}
        onSave={(input) => {
          void send({ id, input }).then((answer) => {
            if ('error' in answer) {
              setProblem(problemOf(answer.error).message);
              return;
            }
            setProblem(undefined);
            toggleNotification({ type: 'success', message: t('saved') });
          });
        }}
      />
    </Disclosure>
  );
}
