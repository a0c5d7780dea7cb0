import { Flex } from '@strapi/design-system';
import { rights } from '../client/rights';
import { useText } from '../client/use-text';
import { Empty } from '../pages/empty';
import { Loaded } from '../pages/loaded';
import { PageFrame } from '../pages/page-frame';
import { SettingForm } from './setting-form';
import { useGetSelvedgeSettingsQuery } from './settings-api';

/** Every setting of every room, drawn from its schema; a room that adds one needs no page of its own. */
export default function SettingsPage() {
  const t = useText('selvedge.settings');
  const settings = useGetSelvedgeSettingsQuery(null);
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={rights.readSettings}>
      <Loaded query={settings}>
        {(list) =>
          list.length === 0 ? (
            <Empty text={t('none')} />
          ) : (
            <Flex direction="column" alignItems="stretch" gap={6}>
              {list.map((setting) => (
                <SettingForm
                  key={`${setting.name}:${setting.version}`}
                  setting={setting}
                  onReload={() => {
                    void settings.refetch();
                  }}
                />
              ))}
            </Flex>
          )
        }
      </Loaded>
    </PageFrame>
  );
}
