import { Alert, Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { rights } from '../client/rights';
import { useHasRight } from '../client/use-has-right';
import { useText } from '../client/use-text';
import { Panel } from '../pages/panel';
import { When } from '../pages/when';
import { SettingInput } from './setting-input';
import { faultsBelow } from './faults-below';
import { settingFields } from './setting-fields';
import type { SettingView } from './settings-api';
import { useSettingDraft } from './use-setting-draft';
import { useSettingWords } from './use-setting-words';
import { valueAt } from './value-at';

/** One setting: its fields, who changed it last, and its own button to save. */
export function SettingForm({ setting, onReload }: { setting: SettingView; onReload: () => void }) {
  const t = useText('selvedge.settings');
  const words = useSettingWords(setting.name);
  const mayChange = useHasRight(rights.changeSettings);
  const draft = useSettingDraft(setting);
  const fields = settingFields(setting.schema);

  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void draft.save();
  };
  return (
    <Panel title={words.title(setting.title)} aside={<Changed setting={setting} />}>
      <form onSubmit={submit} noValidate>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Grid.Root gap={4}>
            {fields.map((field) => {
              const name = field.path.join('.');
              return (
                <Grid.Item
                  key={name}
                  col={isWide(field.kind) ? 12 : 6}
                  s={12}
                  xs={12}
                  direction="column"
                  alignItems="stretch"
                >
                  <SettingInput
                    field={words.field(field)}
                    name={`${setting.name}.${name}`}
                    value={valueAt(draft.value, field.path)}
                    error={draft.faults[name]}
                    faults={faultsBelow(draft.faults, name)}
                    isDisabled={!mayChange}
                    onChange={(value) => {
                      draft.change(field.path, value);
                    }}
                  />
                </Grid.Item>
              );
            })}
          </Grid.Root>
          {draft.problem !== undefined && (
            <Alert
              variant="danger"
              closeLabel={t('dismiss')}
              onClose={draft.forget}
              title={draft.problem.message}
            >
              {draft.problem.code === 'settings/changed-meanwhile' ? (
                <Button type="button" variant="tertiary" size="S" onClick={onReload}>
                  {t('load-again')}
                </Button>
              ) : (
                (draft.faults[''] ?? '')
              )}
            </Alert>
          )}
          {mayChange && (
            <Flex justifyContent="flex-end" gap={2}>
              {draft.isChanged && (
                <Button type="button" variant="tertiary" onClick={draft.reset}>
                  {t('undo')}
                </Button>
              )}
              <Button type="submit" disabled={!draft.isChanged} loading={draft.isSaving}>
                {t('save')}
              </Button>
            </Flex>
          )}
        </Flex>
      </form>
    </Panel>
  );
}

function Changed({ setting: { version, changedAt, changedBy } }: { setting: SettingView }) {
  const t = useText('selvedge.settings');
  return (
    <Box>
      <Typography variant="pi" textColor="neutral600">
        {changedAt === null ? (
          t('never-changed')
        ) : (
          <>
            {t('version', { version, by: changedBy ?? '' })} · <When at={changedAt} />
          </>
        )}
      </Typography>
    </Box>
  );
}

function isWide(kind: string): boolean {
  return kind === 'lines' || kind === 'list' || kind === 'named' || kind === 'json';
}
