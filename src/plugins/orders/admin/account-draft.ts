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
    key: typedKey ?? asKey(name),
    ...(given === '' ? {} : { secret: given }),
  };
}

function asKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 63);
}
