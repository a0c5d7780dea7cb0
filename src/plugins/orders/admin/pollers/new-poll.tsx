import { useText } from '../../../../admin/client/use-text';
import { Disclosure } from '../../../../admin/pages/disclosure';
import { PollForm } from './poll-form';

/** A shop that tells nothing by itself and is asked for its orders. */
export function NewPoll() {
  const t = useText('orders.polls');
  return (
    <Disclosure label={t('add')} isOpenAtFirst={false}>
      <PollForm />
    </Disclosure>
  );
}
