import type { AssistedProfile, ConnectionKind } from '../contract';
import type { ConnectionView } from '../views-contract';

/** The form's fields as they are typed. */
export interface ConnectionDraft {
  kind: ConnectionKind;
  key: string;
  name: string;
  locale: string;
  listsAll: boolean;
  /** Where signed events go, or where listings are edited by hand. */
  url: string;
  profile: AssistedProfile;
}

export function draftOf(connection: ConnectionView | undefined): ConnectionDraft {
  if (connection === undefined)
    return { kind: 'website', key: '', name: '', locale: 'en', listsAll: false, url: '', profile: 'etsy' };
  const { kind, key, name, config } = connection;
  const { locale, listsAll } = config;
  return 'profile' in config
    ? { kind, key, name, locale, listsAll, url: config.editorUrl ?? '', profile: config.profile }
    : { kind, key, name, locale, listsAll, url: config.url ?? '', profile: 'etsy' };
}

export function configOf({ kind, locale, listsAll, url, profile }: ConnectionDraft): object {
  const address = url.trim() === '' ? null : url.trim();
  return kind === 'website'
    ? { locale, listsAll, url: address }
    : { locale, listsAll, profile, editorUrl: address };
}

/** A key that fits a name: what people would write into an address themselves. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-|-$/g, '');
}
