import { Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useNavigate } from 'react-router-dom';
import { problemOf } from '../../../admin/client/problem';
import { useText } from '../../../admin/client/use-text';
import { BackLink } from '../../../admin/pages/back-link';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Panel } from '../../../admin/pages/panel';
import { SecretOnce } from '../../../admin/senders/secret-once';
import { connectorsRight } from './connectors-rights';
import { SubscriptionForm } from './subscription-form';
import { useCreateWebhookMutation, type WithSecret } from './webhooks-api';
import { WhatWeSend } from './what-we-send';

/** Makes a subscription, then shows its secret this once. */
export function NewSubscription() {
  const t = useText('connectors.webhooks');
  const navigate = useNavigate();
  const [made, setMade] = React.useState<WithSecret>();
  const [problem, setProblem] = React.useState<string>();
  const [send, { isLoading, reset }] = useCreateWebhookMutation();
  return (
    <PageFrame
      title={t('add')}
      purpose={t('add-purpose')}
      right={connectorsRight.change}
      back={<BackLink to=".." label={t('back')} />}
    >
      {made === undefined ? (
        <SubscriptionForm
          given={{ name: '', url: '', eventTypes: [] }}
          save={t('create')}
          problem={problem}
          isSaving={isLoading}
          onSave={(input) => {
            void send(input).then((answer) => {
              if ('error' in answer) setProblem(problemOf(answer.error).message);
              else setMade(answer.data);
              reset();
            });
          }}
        />
      ) : (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Panel title={made.subscription.name}>
            <Typography>{t('created')}</Typography>
            <SecretOnce
              secret={made.secret}
              words="connectors.webhooks"
              onKept={() => {
                navigate(`../${made.subscription.id}`, { relative: 'path' });
              }}
            />
          </Panel>
          <WhatWeSend />
        </Flex>
      )}
    </PageFrame>
  );
}
