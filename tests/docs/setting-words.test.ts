import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { shopSetting } from '../../src/kernel/settings/shop-setting';
import { webhookSetting } from '../../src/plugins/connectors/server/settings';
import {
  bytesSetting,
  linksSetting,
  receiptsSetting,
  stampSetting,
} from '../../src/plugins/delivery/server/settings';
import { signInSetting } from '../../src/plugins/library/server/settings';
import { checkoutSetting } from '../../src/plugins/orders/server/checkout/checkout-setting';
import { inboxSetting } from '../../src/plugins/orders/server/inbox-setting';
import { pollingSetting } from '../../src/plugins/orders/server/pollers/polling-setting';
import { sellerSetting } from '../../src/plugins/orders/server/seller-setting';
import { taxSetting } from '../../src/plugins/orders/server/tax-setting';
import { channelsSetting } from '../../src/plugins/preflight/server/channels-setting';
import { exceptionsSetting } from '../../src/plugins/preflight/server/exceptions-setting';
import { profileSetting } from '../../src/plugins/preflight/server/profile-setting';
import { engineSetting } from '../../src/plugins/tagging/server/settings';
import { noticesSetting } from '../../src/plugins/updates/server/settings';

interface Described {
  description?: string;
  properties?: Record<string, Described>;
  items?: Described;
}

const source = path.resolve(__dirname, '../../src');
const plugins = readdirSync(path.join(source, 'plugins')).map((plugin) => `plugins/${plugin}/admin`);
const german = Object.assign(
  {},
  ...['admin', ...plugins]
    .map((folder) => path.join(source, folder, 'translations/de.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as object),
) as Record<string, string>;

/** The ids under which another language replaces the words that the settings page makes of a schema. */
function wordsOf({ properties = {} }: Described, above: string): string[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const id = `${above}.${key}`;
    if (field.properties !== undefined) return wordsOf(field, id);
    return [
      id,
      ...(field.description === undefined ? [] : [`${id}.hint`]),
      ...wordsOf(field.items ?? {}, id),
    ];
  });
}

it.each(
  [
    ...[
      shopSetting,
      webhookSetting,
      bytesSetting,
      linksSetting,
      receiptsSetting,
      stampSetting,
      signInSetting,
    ],
    ...[checkoutSetting, inboxSetting, pollingSetting, sellerSetting, taxSetting, channelsSetting],
    ...[exceptionsSetting, profileSetting, engineSetting, noticesSetting],
  ].map(({ name, schema }) => ({ name, schema: schema as z.ZodType })),
)('the setting $name is told in German too', ({ name, schema }) => {
  const ids = [
    `setting.${name}`,
    ...wordsOf(z.toJSONSchema(schema, { io: 'input' }) as Described, `setting.${name}`),
  ];
  expect(ids.length).toBeGreaterThan(1);
  expect(ids.filter((id) => german[id] === undefined)).toEqual([]);
});
