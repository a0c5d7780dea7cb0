import type { ConnectionView } from '../../views-contract';

/** Where a website connection's feeds are, from the root of the site. */
export function feedPaths(key: string): ConnectionView['feeds'] {
  return [
    { name: 'json', path: `/api/channels/${key}/feed.json` },
    { name: 'google-merchant', path: `/api/channels/${key}/feed.xml` },
  ];
}
