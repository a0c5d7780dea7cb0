import { roleDefinitions } from '../../src/api/access/role-definitions';
import { actionId, type AdminAction } from '../../src/kernel/doors/admin-door';
import { linksSetting, stampSetting } from '../../src/plugins/delivery/server/settings';
import { deliveryActions } from '../../src/plugins/delivery/server/rights';
import * as orders from '../../src/plugins/orders/contract';
import { inboxSetting } from '../../src/plugins/orders/server/inbox-setting';
import { orderActions } from '../../src/plugins/orders/server/rights';
import { rules } from '../../src/plugins/preflight/domain/rules';
import { fileActions } from '../../src/plugins/preflight/server/file-routes';
import { profileSetting } from '../../src/plugins/preflight/server/profile-setting';
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
    ['tagging', engineSetting.name, settingsRows(engineSetting)],
    ['orders', inboxSetting.name, settingsRows(inboxSetting)],
    ['delivery', linksSetting.name, settingsRows(linksSetting)],
    ['delivery', stampSetting.name, settingsRows(stampSetting)],
  ])('of %s shows the setting %s as its schema has it', (plugin, name, rows) => {
    expect(tableUnder(readme(plugin), name)).toEqual(rows);
  });

  it.each<[string, Record<string, AdminAction>]>([
    ['preflight', fileActions],
    ['tagging', taggingActions],
    ['orders', orderActions],
    ['delivery', deliveryActions],
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

  it('of orders names every event that it publishes', () => {
    const events = Object.values(orders).flatMap((part) =>
      'schema' in part && 'name' in part ? [part.name] : [],
    );
    expect(events.length).toBeGreaterThan(3);
    expect(tableUnder(readme('orders'), 'Events out').map(([name]) => name)).toEqual(events);
  });
});
