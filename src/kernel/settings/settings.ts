import type { Knex } from 'knex';
import { z } from 'zod';
import { DomainError } from '../errors/domain-error';
import { faultsOf } from '../errors/faults';
import { audit } from '../ledger/audit';
import { json } from '../ledger/rows';
import type { InTransaction, Trx } from '../ledger/transaction';
import { serviceKey } from '../service';
import type { Setting } from './setting';

/** A setting as the settings page shows it. */
export const settingView = z
  .strictObject({
    name: z.string(),
    title: z.string(),
    version: z.int().describe('0 while nobody has changed it.'),
    value: z.record(z.string(), z.unknown()),
    schema: z.record(z.string(), z.unknown()).describe('JSON Schema 2020-12 of the value.'),
    changedBy: z.string().nullable(),
    changedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Setting' });
export type SettingView = z.infer<typeof settingView>;

export type SettingChanged = (trx: Trx, actor: string) => Promise<void>;

export interface Settings {
  /** `changed` is called in the transaction of each change, with who made it. */
  register<Value extends Record<string, unknown>>(setting: Setting<Value>, changed?: SettingChanged): void;
  /** The value in force now, on every instance. */
  get<Value extends Record<string, unknown>>(setting: Setting<Value>): Promise<Value>;
  list(): Promise<SettingView[]>;
  /**
   * Writes the next version. `version` is the one the admin saw: two admins cannot overwrite each other unseen.
   * @throws DomainError `settings/unknown`, `settings/invalid`, `settings/changed-meanwhile`
   */
  change(change: { name: string; version: number; value: unknown; actor: string }): Promise<SettingView>;
}

export const settingsKey = serviceKey<Settings>('kernel::settings');

interface SettingRow {
  name: string;
  version: number;
  value: unknown;
  changed_by: string;
  changed_at: Date;
}

export function createSettings({
  db,
  transaction,
}: {
  db: () => Knex;
  transaction: InTransaction;
}): Settings {
  const known = new Map<string, Setting<Record<string, unknown>>>();
  const listeners = new Map<string, SettingChanged>();

  async function latest(from: Knex, name: string): Promise<SettingRow | undefined> {
    const rows = from.withSchema('ledger').table('setting').where({ name }).orderBy('version', 'desc');
    return (await rows.first()) as SettingRow | undefined;
  }

  /** A stored value whose schema has since grown gets the new fields' defaults; one that no longer fits is refused. */
  function valueOf(
    setting: Setting<Record<string, unknown>>,
    row: SettingRow | undefined,
  ): Record<string, unknown> {
    return setting.schema.parse(row === undefined ? {} : json(row.value));
  }

  function view(setting: Setting<Record<string, unknown>>, row: SettingRow | undefined): SettingView {
    return {
      name: setting.name,
      title: setting.title,
      version: row?.version ?? 0,
      value: valueOf(setting, row),
      schema: z.toJSONSchema(setting.schema, { io: 'input' }),
      changedBy: row?.changed_by ?? null,
      changedAt: row?.changed_at.toISOString() ?? null,
    };
  }

  return {
    register(setting, changed) {
      if (known.has(setting.name)) throw new Error(`Two settings are called ${setting.name}`);
      known.set(setting.name, setting as unknown as Setting<Record<string, unknown>>);
      if (changed !== undefined) listeners.set(setting.name, changed);
    },
    async get(setting) {
      const row = await latest(db(), setting.name);
      return setting.schema.parse(row === undefined ? {} : json(row.value));
    },
    async list() {
      return Promise.all(
        [...known.values()].map(async (setting) => view(setting, await latest(db(), setting.name))),
      );
    },
    async change({ name, version, value, actor }) {
      const setting = known.get(name);
      if (setting === undefined)
        throw new DomainError('settings/unknown', `No setting is called ${name}.`, { kind: 'missing' });
      const parsed = setting.schema.safeParse(value);
      if (!parsed.success) {
        throw new DomainError('settings/invalid', 'These values do not fit.', {
          kind: 'unprocessable',
          details: { faults: faultsOf(parsed.error) },
        });
      }
      return transaction(async (trx) => {
        const row = { name, version: version + 1, value: JSON.stringify(parsed.data), changed_by: actor };
        const before = await latest(trx, name);
        const stale = (before?.version ?? 0) !== version;
        const written = stale
          ? []
          : await trx
              .withSchema('ledger')
              .table('setting')
              .insert(row)
              .onConflict()
              .ignore()
              .returning('version');
        if (written.length === 0) {
          throw new DomainError(
            'settings/changed-meanwhile',
            'Somebody else changed this setting. Load it again.',
            { kind: 'conflict' },
          );
        }
        await audit(trx, {
          actor,
          action: 'setting.changed',
          subject: `setting:${name}`,
          details: { version: version + 1 },
        });
        await listeners.get(name)?.(trx, actor);
        return view(setting, await latest(trx, name));
      });
    },
  };
}
