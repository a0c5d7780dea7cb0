import { roleDefinitions } from '../../src/api/access/role-definitions';
import { actionId, type AdminAction } from '../../src/kernel/doors/admin-door';
import * as connectors from '../../src/plugins/connectors/contract';
import { verificationExample } from '../../src/plugins/connectors/domain/verification-example';
import { connectorActions } from '../../src/plugins/connectors/server/rights';
import { webhookSetting } from '../../src/plugins/connectors/server/settings';
import { analyticsActions } from '../../src/plugins/analytics/server/rights';
import * as channels from '../../src/plugins/channels/contract';
import { channelActions } from '../../src/plugins/channels/server/rights';
import { linksSetting, stampSetting } from '../../src/plugins/delivery/server/settings';
import { deliveryActions } from '../../src/plugins/delivery/server/rights';
import * as orders from '../../src/plugins/orders/contract';
import { inboxSetting } from '../../src/plugins/orders/server/inbox-setting';
import { sellerSetting } from '../../src/plugins/orders/server/seller-setting';
import { taxSetting } from '../../src/plugins/orders/server/tax-setting';
import { orderActions } from '../../src/plugins/orders/server/rights';
import * as preflight from '../../src/plugins/preflight/contract';
import { builtInChannels } from '../../src/plugins/preflight/domain/channel-profiles';
import { rules } from '../../src/plugins/preflight/domain/rules';
import { channelsSetting } from '../../src/plugins/preflight/server/channels-setting';
import { exceptionsSetting } from '../../src/plugins/preflight/server/exceptions-setting';
import { fileActions } from '../../src/plugins/preflight/server/file-routes';
import { profileSetting } from '../../src/plugins/preflight/server/profile-setting';
import { gateActions } from '../../src/plugins/preflight/server/rights';
import { updateActions } from '../../src/plugins/updates/server/rights';
import { noticesSetting } from '../../src/plugins/updates/server/settings';
import { shopSetting } from '../../src/kernel/settings/shop-setting';
import { taggingActions } from '../../src/plugins/tagging/server/rights';
import { engineSetting } from '../../src/plugins/tagging/server/settings';
import { readDoc, tableUnder } from './markdown';
import { settingsRows } from './settings-rows';

const readme = (plugin: string): string => readDoc(`src/plugins/${plugin}/README.md`);

/** The roles that have a right on their first day. */
function rolesWith(right: string): string {
  const having = Object.entries(roleDefinitions).filter(([, { rights }]) =>
    rights.some(({ action }) => action === right),
  );
  return having.map(([role]) => role).join(', ');
}

describe('a plugin’s README', () => {
  it.each([
    ['preflight', profileSetting.name, settingsRows(profileSetting)],
    ['preflight', exceptionsSetting.name, settingsRows(exceptionsSetting)],
    ['tagging', engineSetting.name, settingsRows(engineSetting)],
    ['orders', inboxSetting.name, settingsRows(inboxSetting)],
    ['orders', sellerSetting.name, settingsRows(sellerSetting)],
    ['orders', taxSetting.name, settingsRows(taxSetting)],
    ['delivery', linksSetting.name, settingsRows(linksSetting)],
    ['delivery', stampSetting.name, settingsRows(stampSetting)],
    ['updates', noticesSetting.name, settingsRows(noticesSetting)],
    ['connectors', webhookSetting.name, settingsRows(webhookSetting)],
  ])('of %s shows the setting %s as its schema has it', (plugin, name, rows) => {
    expect(tableUnder(readme(plugin), name)).toEqual(rows);
  });

  it.each<[string, Record<string, AdminAction>]>([
    ['preflight', { ...fileActions, ...gateActions }],
    ['channels', channelActions],
    ['tagging', taggingActions],
    ['orders', orderActions],
    ['delivery', deliveryActions],
    ['updates', updateActions],
    ['connectors', connectorActions],
    ['analytics', analyticsActions],
  ])('of %s names its rights', (plugin, actions) => {
    const rights = Object.values(actions).map((action) => [
      actionId(action),
      action.displayName,
      rolesWith(actionId(action)),
    ]);
    expect(tableUnder(readme(plugin), 'Rights')).toEqual(rights);
  });

  it('is not needed for the kernel’s own setting: operations.md shows it', () => {
    expect(tableUnder(readDoc('docs/operations.md'), shopSetting.name)).toEqual(settingsRows(shopSetting));
  });

  it('of preflight names every rule with the severity it has unless the profile says otherwise', () => {
    const told = rules.map(({ id, severity, title }) => [id, severity, title]);
    expect(tableUnder(readme('preflight'), 'Rules')).toEqual(told);
  });

  it('of preflight names what channels take from the start, where it is said and when that was read', () => {
    const told = builtInChannels.map((profile) => {
      const { channel, mostFiles, mostBytes, formats, zipped, crafts, source, read } = profile;
      const any = (words: readonly string[]) => (words.length === 0 ? 'any' : words.join(', '));
      const most = (number: number | null) => (number === null ? 'any' : String(number));
      return [
        channel,
        most(mostFiles),
        most(mostBytes),
        any(formats),
        zipped.join(', ') || '–',
        any(crafts),
        source,
        read,
      ];
    });
    expect(tableUnder(readme('preflight'), channelsSetting.name)).toEqual(told);
  });

  it.each<[string, object, number]>([
    ['preflight', preflight, 1],
    ['channels', channels, 2],
    ['orders', orders, 4],
    ['connectors', connectors, 2],
  ])('of %s names every event that it publishes', (plugin, contract, least) => {
    const events = Object.values(contract).flatMap((part: unknown) =>
      typeof part === 'object' && part !== null && 'schema' in part && 'name' in part ? [part.name] : [],
    );
    expect(events.length).toBeGreaterThanOrEqual(least);
    expect(tableUnder(readme(plugin), 'Events out').map(([name]) => name)).toEqual(events);
  });

  it('of connectors has the whole catalogue of public events, each with an example that is one', () => {
    const told = Object.entries(connectors.publicEvents).map(([type, { says }]) => [
      type,
      says.replaceAll('`', ''),
    ]);
    expect(tableUnder(readme('connectors'), 'Event catalogue')).toEqual(told);
    for (const { data, example } of Object.values(connectors.publicEvents))
      expect(data.parse(example)).toEqual(example);
  });

  it('of connectors shows the check of a signature that is tested, and an inquiry that would be taken', () => {
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme('connectors')) ?? [];
    expect(code).toBe(verificationExample);
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readme('connectors')) ?? [];
    expect(connectors.inquiryEventSchema.parse(JSON.parse(example))).toMatchObject({
      type: 'inquiry.opened',
    });
    for (const reason of connectors.inquiryReasons) expect(readme('connectors')).toContain(`\`${reason}\``);
  });
});
