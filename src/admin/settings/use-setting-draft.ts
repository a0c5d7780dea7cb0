import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { problemOf, type Problem } from '../client/problem';
import { useText } from '../client/use-text';
import { useChangeSelvedgeSettingMutation, type SettingView } from './settings-api';
import { withValueAt } from './value-at';

interface SettingDraft {
  value: Record<string, unknown>;
  /** By field, `''` for the setting as a whole. */
  faults: Record<string, string>;
  problem: Problem | undefined;
  isChanged: boolean;
  isSaving: boolean;
  change: (path: string[], value: unknown) => void;
  reset: () => void;
  forget: () => void;
  save: () => Promise<void>;
}

/** What an admin has typed into one setting and not saved yet. */
export function useSettingDraft(setting: SettingView): SettingDraft {
  const t = useText('selvedge.settings');
  const { toggleNotification } = useNotification();
  const [value, setValue] = React.useState(setting.value);
  const [problem, setProblem] = React.useState<Problem>();
  const [send, { isLoading }] = useChangeSelvedgeSettingMutation();

  const save = async () => {
    const answer = await send({ name: setting.name, version: setting.version, value });
    if ('error' in answer) {
      setProblem(problemOf(answer.error));
      return;
    }
    setProblem(undefined);
    toggleNotification({ type: 'success', message: t('saved') });
  };
  return {
    value,
    faults: faultsOf(problem),
    problem,
    isChanged: JSON.stringify(value) !== JSON.stringify(setting.value),
    isSaving: isLoading,
    change: (path, next) => {
      setValue((before) => withValueAt(before, path, next));
    },
    reset: () => {
      setValue(setting.value);
      setProblem(undefined);
    },
    forget: () => {
      setProblem(undefined);
    },
    save,
  };
}

function faultsOf(problem: Problem | undefined): Record<string, string> {
  const faults = problem?.details['faults'];
  if (!Array.isArray(faults)) return {};
  return Object.fromEntries(
    (faults as { field: string; message: string }[]).map(({ field, message }) => [field, message]),
  );
}
