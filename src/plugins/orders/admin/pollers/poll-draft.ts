import { keyOfName } from '../../../../admin/senders/key-of-name';
import type { NewOrderPoll, PolledChannel } from '../../pollers-contract';

/** What is typed into the form of a shop that is asked; `secrets` by the names of the contract. */
export interface PollDraft {
  channel: PolledChannel;
  name: string;
  /** Of an account that is there; a new one's is made of its name. */
  key?: string;
  fields: Record<string, string>;
}

/** What each kind of shop is asked with, in the order of the form. */
export const pollFields: Readonly<Record<PolledChannel, readonly { name: string; isSecret: boolean }[]>> = {
  etsy: [
    { name: 'keystring', isSecret: true },
    { name: 'sharedSecret', isSecret: true },
  ],
  ravelry: [
    { name: 'storeId', isSecret: false },
    { name: 'username', isSecret: false },
    { name: 'password', isSecret: true },
  ],
  woocommerce: [
    { name: 'url', isSecret: false },
    { name: 'consumerKey', isSecret: true },
    { name: 'consumerSecret', isSecret: true },
  ],
};

/** Undefined while something is missing. */
export function newPollOf({ channel, name, key, fields }: PollDraft): NewOrderPoll | undefined {
  const told = (field: string) => (fields[field] ?? '').trim();
  const common = { name: name.trim(), key: key ?? keyOfName(name) };
  const isWhole = pollFields[channel].every((field) => told(field.name) !== '');
  if (!isWhole || common.name === '' || common.key === '') return undefined;
  switch (channel) {
    case 'etsy':
      return { channel, ...common, keystring: told('keystring'), sharedSecret: told('sharedSecret') };
    case 'ravelry': {
      const storeId = Number(told('storeId'));
      if (!Number.isSafeInteger(storeId) || storeId < 1) return undefined;
      return { channel, ...common, storeId, username: told('username'), password: told('password') };
    }
    case 'woocommerce':
      return {
        channel,
        ...common,
        url: told('url'),
        consumerKey: told('consumerKey'),
        consumerSecret: told('consumerSecret'),
      };
  }
}
