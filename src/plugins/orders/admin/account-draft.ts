import { keyOfName } from '../../../admin/senders/key-of-name';
import type { NewChannelAccount } from '../contract';

/** What is typed into the form of a new account; no `typedKey` means that the name makes it. */
export interface AccountDraft {
  channel: NewChannelAccount['channel'];
  name: string;
  typedKey?: string;
  secret: string;
  apiKey: string;
}

export const emptyAccount: AccountDraft = { channel: 'stripe', name: '', secret: '', apiKey: '' };

/** Whether the form has what this kind of shop needs. */
export function isComplete({ channel, name, secret, apiKey }: AccountDraft): boolean {
  const isStripe = channel === 'stripe';
  return name.trim() !== '' && (!isStripe || (secret.trim() !== '' && apiKey.trim() !== ''));
}

export function newAccountOf({ channel, name, typedKey, secret, apiKey }: AccountDraft): NewChannelAccount {
  const given = secret.trim();
  return {
    channel,
    name: name.trim(),
    key: typedKey ?? keyOfName(name),
    ...(given === '' ? {} : { secret: given }),
    ...(channel === 'stripe' ? { apiKey: apiKey.trim() } : {}),
  };
}
