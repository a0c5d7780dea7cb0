import { keyOfName } from '../../../admin/pages/key-of-name';
import type { NewChannelAccount } from '../contract';

/** What is typed into the form of a new account; no `typedKey` means that the name makes it. */
export interface AccountDraft {
  channel: NewChannelAccount['channel'];
  name: string;
  typedKey?: string;
  secret: string;
}

export const emptyAccount: AccountDraft = { channel: 'shopify', name: '', secret: '' };

export function newAccountOf({ channel, name, typedKey, secret }: AccountDraft): NewChannelAccount {
  const given = secret.trim();
  return {
    channel,
    name: name.trim(),
    key: typedKey ?? keyOfName(name),
    ...(given === '' ? {} : { secret: given }),
  };
}
