import { channelProfile, type ChannelProfile } from '../profiles-contract';

const read = '2026-11-23';
const profileOf = (said: Partial<ChannelProfile> & { channel: string; title: string }): ChannelProfile =>
  channelProfile.parse({ read, ...said });

/** What channels take of files, as far as it is known; the operator may change all of it. */
export const builtInChannels: readonly ChannelProfile[] = [
  profileOf({
    channel: 'website',
    title: 'Own site',
    source: 'our own delivery: what passes the house’s checks can be sold here',
  }),
  profileOf({
    channel: 'etsy',
    title: 'Etsy',
    mostFiles: 5,
    mostBytes: 20_000_000,
    zipped: ['svg', 'dxf'],
    source: 'third-party guides to Etsy’s digital downloads; its own interface description names no limit',
  }),
  profileOf({
    channel: 'ravelry',
    title: 'Ravelry',
    mostBytes: 50_000_000,
    formats: ['pdf'],
    crafts: ['knitting', 'crochet'],
    source: 'Ravelry API documentation of 2026-03-30, product_attachments',
  }),
  profileOf({
    channel: 'shopify',
    title: 'Shopify',
    source: 'no file goes there: a paid order brings our own link (Admin API has no delivery of files)',
  }),
  profileOf({
    channel: 'woocommerce',
    title: 'WooCommerce',
    source: 'REST API v3 documentation: a download is an address of ours, no limit is named',
  }),
  profileOf({
    channel: 'amazon-handmade',
    title: 'Amazon Handmade',
    mostFiles: 0,
    source:
      'Handmade takes no downloads, told by a third-party copy of its policy: printed patterns and kits only',
  }),
  profileOf({
    channel: 'generic',
    title: 'Another shop, by hand',
    source: 'nothing is known of it',
  }),
];
