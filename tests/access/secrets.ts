import { randomBytes, randomUUID } from 'node:crypto';
import { versionFilesKey } from '../../src/api/version/contract';
import { service } from '../../src/kernel/service';
import { makeDesigner, makePattern, makeVersion, releaseVersion } from '../catalogue/catalogue-factory';
import { openShop, sale } from '../orders/shop';
import { signIn, type TestApp } from '../support/boot';
import { signInCustomer } from '../support/callers';

/** A place of the database that nobody outside may learn anything of. */
interface Secret {
  table: string;
  column: string;
  where: Record<string, unknown>;
}

/** A shop whose secrets can be exchanged for others, everything else staying as it is. */
export interface KeptSecrets {
  /** What is to be seen: ids and addresses of published entries, by the name of a path parameter. */
  shown: { designer: string; collection: string; slug: string; term: string; facet: string };
  /** How the secrets of the two states begin. */
  beginnings: readonly [string, string];
  /** Writes the other state: whatever began with the first word begins with the second, and the other way round. */
  exchange(): Promise<void>;
  /** Every secret text of both states. */
  texts(): readonly string[];
}

const beginnings = ['Aardvark', 'Zebra'] as const;

/** Two of everything, so that an order by a secret shows as well. */
export async function keepSecrets(app: TestApp): Promise<KeptSecrets> {
  const [ada, grace] = [await adminId(app), await adminId(app)];
  const first = await publicThings(app, ada);
  const second = await publicThings(app, grace);
  const { db } = app;
  const term = await db('terms').first<{ document_id: string }>();
  const facet = await db('facets').first<{ document_id: string }>();
  await db('designers')
    .whereIn('document_id', [first.designer])
    .update({ created_by_id: ada, updated_by_id: ada });
  await db('designers')
    .whereIn('document_id', [second.designer])
    .update({ created_by_id: grace, updated_by_id: grace });
  await db('terms').update({ created_by_id: ada });
  await db('terms').where(term).update({ created_by_id: grace });

  const secrets: [Secret, Secret][] = [
    ...pair('admin_users', ['email', 'firstname', 'reset_password_token'], { id: ada }, { id: grace }),
    ...pair('patterns', ['title', 'summary'], draftOf(first.pattern), draftOf(second.pattern)),
    ...pair('patterns', ['title', 'slug'], draftOf(first.unpublished), draftOf(second.unpublished)),
    ...pair('patterns', ['stage'], { document_id: first.pattern }, { document_id: second.pattern }),
    ...pair('collections', ['title', 'description'], draftOf(first.collection), draftOf(second.collection)),
    ...pair(
      'versions',
      ['label', 'problem'],
      { document_id: first.version },
      { document_id: second.version },
    ),
    ...pair(
      'version_files',
      ['name', 'vault_key'],
      { document_id: first.file },
      { document_id: second.file },
    ),
    ...pair('up_users', ['email', 'username'], { id: await customerId(app) }, { id: await customerId(app) }),
  ];
  const words: [string, string][] = secrets.map(() => [secretWord(0), secretWord(1)]);
  let isExchanged = false;
  const write = async () => {
    for (const [index, [one, other]] of secrets.entries()) {
      const [low, high] = words[index]!;
      const [mine, theirs] = isExchanged ? [high, low] : [low, high];
      // Through a third, for columns whose values are unique.
      await put(app, one, `between-${low}`);
      await put(app, other, theirs);
      await put(app, one, mine);
    }
  };
  await write();
  return {
    shown: {
      designer: first.designer,
      collection: first.collection,
      slug: first.slug,
      term: term!.document_id,
      facet: facet!.document_id,
    },
    beginnings,
    async exchange() {
      isExchanged = !isExchanged;
      await write();
    },
    texts: () => words.flat(),
  };
}

const secretWord = (side: 0 | 1) => `${beginnings[side]}-${randomBytes(6).toString('hex')}`;
const draftOf = (documentId: string) => ({ document_id: documentId, published_at: null });

function pair(
  table: string,
  columns: readonly string[],
  one: Record<string, unknown>,
  other: Record<string, unknown>,
): [Secret, Secret][] {
  return columns.map((column) => [
    { table, column, where: one },
    { table, column, where: other },
  ]);
}

async function put({ db }: TestApp, { table, column, where }: Secret, word: string): Promise<void> {
  const written = await db(table)
    .where(where)
    .update({ [column]: word });
  if (written === 0) throw new Error(`There is no ${table} ${JSON.stringify(where)}`);
}

async function adminId(app: TestApp): Promise<number> {
  await signIn(app.strapi, app.url, []);
  const [row] = (await app.db('admin_users').orderBy('id', 'desc').limit(1)) as { id: number }[];
  return row!.id;
}

async function customerId(app: TestApp): Promise<number> {
  await signInCustomer(app);
  const [row] = (await app.db('up_users').orderBy('id', 'desc').limit(1)) as { id: number }[];
  return row!.id;
}

/** A published pattern of a designer with a draft behind it, in a published collection with another draft. */
async function publicThings(app: TestApp, account: number) {
  const designer = (await makeDesigner(app, { account })).documentId;
  const { documentId: pattern, slug } = await makePattern(app, { designer });
  await releaseVersion(app, pattern);
  const version = await makeVersion(app, pattern, { label: '2.0.0' });
  const file = await service(app.strapi, versionFilesKey).add(version, {
    name: 'to-come.svg',
    role: 'instructions',
    format: 'svg',
    pageFormat: 'A4',
    language: 'en',
    state: 'accepted',
    sha256: 'b'.repeat(64),
    bytes: 10,
    vaultKey: `files/${randomUUID()}`,
    report: { verdict: 'pass', findings: [] },
    facts: null,
  });
  const { documentId: unpublished } = await makePattern(app, { designer }, 'draft');
  const data = { title: 'Set', slug: `c-${randomUUID()}`, patterns: [pattern, unpublished] };
  const { documentId: collection } = await app.strapi
    .documents('api::collection.collection')
    .create({ data: data as never, status: 'published' });
  await (await openShop(app)).send(sale([{ pattern }])).expect(200);
  return { designer, pattern, slug, version, file: file.fileId, unpublished, collection };
}
