import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { Empty } from '../../../admin/pages/empty';
import { Panel } from '../../../admin/pages/panel';
import { RotateSecret } from '../../../admin/senders/rotate-secret';
import { SignedSenders } from '../../../admin/senders/signed-senders';
import type { InquirySourceView } from '../views-contract';
import { connectorsRight } from './connectors-rights';
import { useCreateInquirySourceMutation, useRotateInquirySecretMutation } from './inquiries-api';

const words = 'connectors.inquiries';

/** The help desks that tell of inquiries, each with its address and its signing secret. */
export function InquirySources({ sources }: { sources: InquirySourceView[] }) {
  const t = useText(words);
  const mayChange = useHasRight(connectorsRight.change);
  const creation = useCreateInquirySourceMutation();
  return (
    <>
      {sources.length === 0 && <Empty text={t('no-sources')} />}
      <Panel title={t('sources')}>
        <SignedSenders
          words={words}
          senders={sources}
          creation={mayChange ? creation : undefined}
          isOpenAtFirst={sources.length === 0}
          rotationOf={({ key, name }) => (mayChange ? <Rotate sourceKey={key} name={name} /> : null)}
        />
      </Panel>
    </>
  );
}

function Rotate({ sourceKey, name }: { sourceKey: string; name: string }) {
  const mutation = useRotateInquirySecretMutation();
  return <RotateSecret words={words} name={name} asked={sourceKey} mutation={mutation} />;
}
