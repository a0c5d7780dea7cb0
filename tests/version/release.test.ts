import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { versionFilesKey, versionsKey, type NewVersionFile } from '../../src/api/version/contract';
import { compareLabels, parseLabel } from '../../src/api/version/domain/version-label';
import { releaseDueVersions } from '../../src/api/version/schedule-releases';
import { DomainError } from '../../src/kernel/errors/domain-error';
import { service } from '../../src/kernel/service';
import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
beforeAll(async () => {
  // No worker: the walk itself does what jobs would do, at moments of its own choosing.
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
});
afterAll(() => app.stop());

const versions = () => service(app.strapi, versionsKey);
const files = () => service(app.strapi, versionFilesKey);

async function newPattern(): Promise<string> {
  const slug = `p-${randomUUID()}`;
  const data = { title: 'Skirt', slug, craft: 'sewing', priceMinor: 900, currency: 'EUR' };
  const made = await app.strapi
    .documents('api::pattern.pattern')
    .create({ data: data as never, locale: 'en' });
  return made.documentId;
}

async function newVersion(pattern: string, label: string): Promise<string> {
  const made = await app.strapi
    .documents('api::version.version')
    .create({ data: { label, pattern } as never });
  return made.documentId;
}

function newFile(over: Partial<NewVersionFile> = {}): NewVersionFile {
  const id = randomUUID();
  return {
    name: `${id}.svg`,
    role: 'template',
    format: 'svg',
    pageFormat: '',
    language: id.slice(0, 2),
    state: 'accepted',
    sha256: 'a'.repeat(64),
    bytes: 10,
    vaultKey: `files/${id}`,
    report: { verdict: 'pass', findings: [] },
    facts: null,
    ...over,
  };
}

async function makeReady(version: string): Promise<void> {
  await versions().check(version);
  const { state, files: found } = await versions().load(version);
  if (state === 'preparing')
    await versions().prepared(
      version,
      found.map(({ fileId }) => ({ fileId, master: null })),
    );
}

interface ReleasedRow {
  id: string;
  version_id: string;
  label: string;
}

function releasedRows(pattern: string): Promise<(ReleasedRow & Record<string, unknown>)[]> {
  return app.db
    .withSchema('ledger')
    .table('released_version')
    .where({ pattern_id: pattern })
    .orderBy('released_at') as never;
}

/** Resolves to the stable code of the refusal, or `done`. */
async function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof DomainError) return error.code;
      throw error;
    },
  );
}

describe('one release', () => {
  it('writes version, files, standing and event together and refuses every later edit', async () => {
    const pattern = await newPattern();
    const version = await newVersion(pattern, '1.0.0');
    const file = await files().add(version, newFile());
    await makeReady(version);
    const plan = await versions().plan(version);
    expect(plan.releasable).toBe(true);
    // A file that only says it is a drawing carries no marks.
    expect(plan.objections.map(({ code }) => code)).toEqual(['delivery/not-stamped']);
    const { releasedVersionId } = await versions().release(version, 'test');

    const [row] = await releasedRows(pattern);
    expect(row).toMatchObject({ id: releasedVersionId, label: '1.0.0', released_by: 'test' });
    const events = (await app.db.withSchema('ledger').table('event').where({ name: 'version.released' })) as {
      payload: unknown;
    }[];
    expect(events.map(({ payload }) => payload)).toContainEqual(expect.stringContaining(releasedVersionId));

    const documents = app.strapi.documents('api::version.version');
    const edit = documents.update({ documentId: version, data: { label: '1.0.1' } as never });
    expect(await outcome(edit)).toBe('version/immutable');
    expect(await outcome(documents.delete({ documentId: version }))).toBe('version/immutable');
    expect(await outcome(files().remove(file.fileId))).toBe('version/immutable');
    expect(await outcome(files().add(version, newFile()))).toBe('version/immutable');
    expect(await outcome(versions().release(version, 'test'))).toBe('version/objections');
  });

  it('happens once when two people press the button at the same moment', async () => {
    const pattern = await newPattern();
    const version = await newVersion(pattern, '1.0.0');
    await files().add(version, newFile());
    await makeReady(version);
    const pressed = await Promise.all(
      Array.from({ length: 8 }, () => outcome(versions().release(version, 'test'))),
    );
    expect(pressed.filter((one) => one === 'done')).toHaveLength(1);
    expect(await releasedRows(pattern)).toHaveLength(1);
  });

  it('happens at its time, and says why where it cannot', async () => {
    const pattern = await newPattern();
    const [due, later, blocked] = [
      await newVersion(pattern, '1.0.0'),
      await newVersion(pattern, '2.0.0'),
      await newVersion(pattern, '0.9.0'),
    ];
    for (const version of [due, later, blocked]) {
      await files().add(version, newFile());
      await makeReady(version);
    }
    const at = (version: string, releaseAt: Date) =>
      app.strapi
        .documents('api::version.version')
        .update({ documentId: version, data: { releaseAt } as never });
    await at(due, new Date(Date.now() - 60_000));
    await at(later, new Date(Date.now() + 3_600_000));
    await releaseDueVersions(app.strapi);
    await at(blocked, new Date(Date.now() - 60_000));
    await releaseDueVersions(app.strapi);
    expect((await releasedRows(pattern)).map(({ label }) => label)).toEqual(['1.0.0']);
    const entry = await app.strapi.documents('api::version.version').findOne({ documentId: blocked });
    expect(entry).toMatchObject({
      state: 'ready',
      releaseAt: null,
      problem: expect.stringContaining('must be higher') as string,
    });
  });

  it('is never typed in by hand', async () => {
    const version = await newVersion(await newPattern(), '1.0.0');
    const update = app.strapi
      .documents('api::version.version')
      .update({ documentId: version, data: { state: 'released' } as never });
    expect(await outcome(update)).toBe('version/not-edited-by-hand');
    const made = await app.strapi
      .documents('api::version.version')
      .create({ data: { label: '9.0.0', state: 'released' } as never });
    expect(made).toMatchObject({ state: 'draft' });
  });
});

const labels = fc
  .record({ major: fc.nat(2), minor: fc.nat(2), patch: fc.nat(2) })
  .map(({ major, minor, patch }) => `${major}.${minor}.${patch}`);
const steps = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('new' as const), label: labels }) },
  ...(['file', 'bad-file', 'ready', 'release', 'release', 'withdraw', 'edit', 'delete'] as const).map(
    (kind) => ({
      weight: kind === 'delete' ? 1 : 3,
      arbitrary: fc.record({ kind: fc.constant(kind), at: fc.nat(5) }),
    }),
  ),
);

it('keeps its promises over any sequence of moves', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 8, maxLength: 30 }), async (walk) => {
      const pattern = await newPattern();
      const made: string[] = [];
      const seen = new Map<string, string>();
      for (const step of walk) {
        if (step.kind === 'new') made.push(await newVersion(pattern, step.label));
        else if (made.length > 0) await outcome(take(step.kind, made[step.at % made.length]!));
        await assertPromises(pattern, seen);
      }
    }),
    { numRuns: 25 },
  );
});

function take(
  kind: 'file' | 'bad-file' | 'ready' | 'release' | 'withdraw' | 'edit' | 'delete',
  version: string,
): Promise<unknown> {
  const documents = app.strapi.documents('api::version.version');
  switch (kind) {
    case 'file':
      return files().add(version, newFile());
    case 'bad-file':
      return files().add(
        version,
        newFile({ state: 'rejected', report: { verdict: 'reject', findings: [] } }),
      );
    case 'ready':
      return makeReady(version);
    case 'release':
      return versions().release(version, 'walk');
    case 'withdraw':
      return versions().withdraw(version, 'walk', false);
    case 'edit':
      return documents.update({ documentId: version, data: { label: '2.9.9', problem: null } as never });
    case 'delete':
      return documents.delete({ documentId: version });
  }
}

/** No released row ever changes, one current version a pattern, labels only rise, content and ledger agree. */
async function assertPromises(pattern: string, seen: Map<string, string>): Promise<void> {
  const rows = await releasedRows(pattern);
  for (const row of rows) {
    const text = JSON.stringify(row);
    expect(text).toBe(seen.get(row.id) ?? text);
    seen.set(row.id, text);
  }
  expect(rows).toHaveLength(seen.size);
  rows.slice(1).forEach(({ label }, index) => {
    expect(compareLabels(parseLabel(label), parseLabel(rows[index]!.label))).toBeGreaterThan(0);
  });
  const standings = (await app.db
    .withSchema('ledger')
    .table('released_standing')
    .where({ pattern_id: pattern })) as {
    released_version_id: string;
    state: string;
  }[];
  expect(standings.filter(({ state }) => state === 'released').length).toBeLessThanOrEqual(1);
  for (const { id, version_id } of rows) {
    const entry = (await app.strapi.db
      .query('api::version.version')
      .findOne({ where: { documentId: version_id } })) as { state: string };
    expect(entry.state).toBe(standings.find(({ released_version_id }) => released_version_id === id)?.state);
  }
}
