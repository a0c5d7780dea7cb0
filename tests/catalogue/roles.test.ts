import { randomBytes } from 'node:crypto';
import supertest from 'supertest';
import { versionFilesKey } from '../../src/api/version/contract';
import { codeOf, syncAdminRoles } from '../../src/api/access/sync-admin-roles';
import type { AdminRole } from '../../src/api/access/role-definitions';
import { storefrontReads, syncCustomerRights } from '../../src/api/access/customer-rights';
import { service } from '../../src/kernel/service';
import { apiClient } from '../support/api-client';
import { bootApp, type TestApp } from '../support/boot';
import { makeDesigner, makePattern, makeVersion } from './catalogue-factory';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
});
afterAll(() => app.stop());

interface Session {
  id: number;
  Authorization: string;
}

async function roleId(role: AdminRole): Promise<number> {
  const found = (await app.strapi.db.query('admin::role').findOne({ where: { code: codeOf(role) } })) as {
    id: number;
  };
  return found.id;
}

/** Signs a new admin in with these roles, as the admin panel does. */
async function signIn(...roles: AdminRole[]): Promise<Session> {
  const email = `${randomBytes(6).toString('hex')}@example.com`;
  const password = `Aa1${randomBytes(12).toString('base64url')}`;
  const ids = await Promise.all(roles.map(roleId));
  const user = await app.strapi
    .service('admin::user')
    .create({ firstname: 'T', lastname: 'A', email, password, roles: ids, isActive: true });
  const { body } = await supertest(app.url).post('/admin/login').send({ email, password }).expect(200);
  return {
    id: user.id as number,
    Authorization: `Bearer ${(body as { data: { token: string } }).data.token}`,
  };
}

const auth = ({ Authorization }: Session) => ({ Authorization });

async function permissions(role: AdminRole): Promise<string[]> {
  const rows = (await app.strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { code: codeOf(role) } } })) as {
    action: string;
    subject: string | null;
    conditions: string[];
  }[];
  return rows
    .map(({ action, subject, conditions }) =>
      [action.replace('plugin::content-manager.explorer.', ''), subject, ...conditions]
        .filter((part) => part !== null)
        .join(' '),
    )
    .sort();
}

describe('on the first boot', () => {
  it('the roles have exactly their rights', async () => {
    const own = 'plugin::catalogue.own-work';
    expect(await permissions('designer')).toEqual(
      [
        ...['create', 'read', 'update'].flatMap((action) => [
          `${action} api::pattern.pattern ${own}`,
          `${action} api::version.version ${own}`,
        ]),
        ...['read', 'update'].map((action) => `${action} api::designer.designer ${own}`),
        'read api::facet.facet',
        'read api::term.term',
        'admin::catalogue.completeness.read',
        'admin::selvedge.home.read',
        'admin::selvedge.api.read',
        'plugin::preflight.files.read',
        'plugin::preflight.files.change',
        'plugin::tagging.change',
        'plugin::tagging.read',
        'plugin::upload.assets.create',
        'plugin::upload.assets.update admin::is-creator',
        'plugin::upload.read admin::is-creator',
      ].sort(),
    );
    expect(await permissions('operator')).toEqual(
      [
        ...['pattern', 'version', 'designer', 'collection', 'facet', 'term'].map(
          (name) => `read api::${name}.${name}`,
        ),
        'admin::catalogue.completeness.read',
        'admin::selvedge.home.read',
        ...['api.read', 'jobs.read', 'jobs.replay', 'settings.read', 'settings.change'].map(
          (right) => `admin::selvedge.${right}`,
        ),
        ...['change', 'connect', 'read'].map((right) => `plugin::channels.${right}`),
        ...['change', 'read', 'replay'].map((right) => `plugin::connectors.${right}`),
        'plugin::analytics.read',
        'plugin::analytics.rebuild',
        'plugin::delivery.mail',
        'plugin::delivery.resend',
        'plugin::delivery.trace',
        ...['accounts', 'change', 'export', 'privacy', 'read'].map((right) => `plugin::orders.${right}`),
        'plugin::preflight.files.read',
        'plugin::preflight.recheck.read',
        'plugin::preflight.recheck.run',
        'plugin::updates.change',
        'plugin::updates.read',
        'plugin::tagging.configure',
        'plugin::tagging.read',
        'plugin::upload.read',
      ].sort(),
    );
    expect(await permissions('editor')).toEqual(
      [
        ...['create', 'read', 'update', 'delete', 'publish'].flatMap((action) => [
          `${action} api::pattern.pattern`,
          `${action} api::collection.collection`,
        ]),
        ...['create', 'read', 'update', 'delete'].flatMap((action) => [
          `${action} api::version.version`,
          `${action} api::designer.designer`,
        ]),
        ...['create', 'read', 'update'].flatMap((action) => [
          `${action} api::facet.facet`,
          `${action} api::term.term`,
        ]),
        'admin::catalogue.completeness.read',
        'admin::selvedge.home.read',
        'admin::catalogue.versions.release',
        'admin::selvedge.api.read',
        'plugin::channels.change',
        'plugin::channels.read',
        'plugin::analytics.read',
        'plugin::content-manager.collection-types.configure-view',
        'plugin::preflight.files.change',
        'plugin::preflight.files.read',
        'plugin::preflight.findings.override',
        'plugin::preflight.recheck.read',
        'plugin::updates.read',
        'plugin::tagging.change',
        'plugin::tagging.read',
        ...[
          'assets.copy-link',
          'assets.create',
          'assets.download',
          'assets.update',
          'configure-view',
          'read',
        ].map((right) => `plugin::upload.${right}`),
      ].sort(),
    );
  });

  it('Strapi’s own unused roles have made room', async () => {
    const roles = (await app.strapi.db.query('admin::role').findMany({ orderBy: 'code' })) as {
      code: string;
      name: string;
    }[];
    expect(roles.map(({ name }) => name)).toEqual(['Designer', 'Editor', 'Operator', 'Super Admin']);
  });

  it('public and signed-in customers may read the storefront, and nothing internal', async () => {
    const rows = (await app.strapi.db
      .query('plugin::users-permissions.permission')
      .findMany({ populate: { role: true } })) as {
      action: string;
      role: { type: string };
    }[];
    const of = (type: string) =>
      rows
        .filter(({ role }) => role.type === type)
        .map(({ action }) => action)
        .sort();
    const signUp = [
      'callback',
      'connect',
      'emailConfirmation',
      'forgotPassword',
      'refresh',
      'register',
      'resetPassword',
      'sendEmailConfirmation',
    ];
    expect(of('public')).toEqual(
      [...storefrontReads, ...signUp.map((name) => `plugin::users-permissions.auth.${name}`)].sort(),
    );
    const account = [
      'auth.changePassword',
      'auth.getSessions',
      'auth.logout',
      'auth.revokeSession',
      'user.me',
    ];
    expect(of('authenticated')).toEqual(
      [...storefrontReads, ...account.map((name) => `plugin::users-permissions.${name}`)].sort(),
    );
    const [list, page, search, ...others] = storefrontReads;
    expect([list, page, search]).toEqual([
      'api::pattern.catalogue.find',
      'api::pattern.catalogue.findOne',
      'api::search.search.find',
    ]);
    expect(others).toEqual(
      ['api::designer.designer', 'api::collection.collection', 'api::facet.facet', 'api::term.term'].flatMap(
        (uid) => [`${uid}.find`, `${uid}.findOne`],
      ),
    );
  });

  it('a new customer must prove their address', async () => {
    const store = app.strapi.store({ type: 'plugin', name: 'users-permissions' });
    expect(await store.get({ key: 'advanced' })).toMatchObject({
      email_confirmation: true,
      allow_register: true,
      default_role: 'authenticated',
    });
    const customer = { username: 'ada', email: 'ada@example.com', password: 'Aa1-correct-horse' };
    await app.request.post('/api/auth/local/register').send(customer);
    const user = (await app.strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ where: { email: customer.email } })) as { confirmed: boolean } | null;
    expect(user?.confirmed ?? false).toBe(false);
    const { body } = await app.request
      .post('/api/auth/local')
      .send({ identifier: customer.email, password: customer.password })
      .expect(400);
    expect(body).not.toHaveProperty('jwt');
  });
});

describe('a later boot', () => {
  it('leaves an admin’s changes alone and adds only what is new', async () => {
    const before = await permissions('operator');
    const taken = (await app.strapi.db.query('admin::permission').findOne({
      where: { action: 'admin::selvedge.jobs.replay', role: { code: codeOf('operator') } },
    })) as { id: number };
    await app.strapi.db.query('admin::permission').delete({ where: { id: taken.id } });
    const find = { action: 'api::facet.facet.find', role: { type: 'public' } };
    const closed = (await app.strapi.db
      .query('plugin::users-permissions.permission')
      .findOne({ where: find })) as { id: number };
    await app.strapi.db.query('plugin::users-permissions.permission').delete({ where: { id: closed.id } });

    await syncAdminRoles(app.strapi);
    await syncCustomerRights(app.strapi);
    expect(await permissions('operator')).toEqual(
      before.filter((right) => right !== 'admin::selvedge.jobs.replay'),
    );
    expect(await app.strapi.db.query('plugin::users-permissions.permission').count({ where: find })).toBe(0);

    const store = app.strapi.store({ type: 'selvedge', name: 'offered-rights' });
    const offered = (await store.get({ key: 'admin-roles' })) as Record<string, string[]>;
    const known = offered['operator']!.filter((right) => right !== 'admin::selvedge.jobs.replay');
    await store.set({ key: 'admin-roles', value: { ...offered, operator: known } });
    await syncAdminRoles(app.strapi);
    expect(await permissions('operator')).toEqual(before);
  });

  it('does not bring back a role that an admin deleted', async () => {
    const id = await roleId('operator');
    await app.strapi.service('admin::role').deleteByIds([id]);
    const store = app.strapi.store({ type: 'selvedge', name: 'offered-rights' });
    const offered = (await store.get({ key: 'admin-roles' })) as Record<string, string[]>;
    await store.set({ key: 'admin-roles', value: { ...offered, operator: offered['operator']!.slice(1) } });
    await syncAdminRoles(app.strapi);
    expect(await app.strapi.db.query('admin::role').count({ where: { code: codeOf('operator') } })).toBe(0);
  });
});

describe('a designer', () => {
  const cm = '/content-manager/collection-types';
  let ada: Session;
  let mine: string;
  let theirs: string;
  let myVersion: string;
  let theirVersion: string;
  let adaDesigner: string;

  beforeAll(async () => {
    ada = await signIn('designer');
    const grace = await signIn('designer');
    adaDesigner = (await makeDesigner(app, { account: ada.id })).documentId;
    const graceDesigner = (await makeDesigner(app, { name: 'Grace', account: grace.id })).documentId;
    mine = (await makePattern(app, { title: 'Mine', designer: adaDesigner })).documentId;
    theirs = (await makePattern(app, { title: 'Theirs', designer: graceDesigner })).documentId;
    myVersion = await makeVersion(app, mine);
    theirVersion = await makeVersion(app, theirs);
  });

  async function titles(uid: string, field: string): Promise<string[]> {
    const { body } = await app.request.get(`${cm}/${uid}`).set(auth(ada)).expect(200);
    return (body as { results: Record<string, string>[] }).results.map((row) => row[field]!);
  }

  it('sees own designers, patterns and versions only', async () => {
    expect(await titles('api::pattern.pattern', 'title')).toEqual(['Mine']);
    expect(await titles('api::version.version', 'documentId')).toEqual([myVersion]);
    expect(await titles('api::designer.designer', 'documentId')).toEqual([adaDesigner]);
    await app.request.get(`${cm}/api::pattern.pattern/${mine}`).set(auth(ada)).expect(200);
    const { status } = await app.request.get(`${cm}/api::pattern.pattern/${theirs}`).set(auth(ada));
    expect([403, 404]).toContain(status);
  });

  it('changes own patterns, not others’, and publishes, releases and deletes none', async () => {
    const change = (id: string) =>
      app.request.put(`${cm}/api::pattern.pattern/${id}`).set(auth(ada)).send({ summary: 'Changed' });
    await change(mine).expect(200);
    expect([403, 404]).toContain((await change(theirs)).status);
    await app.request
      .post(`${cm}/api::pattern.pattern/${mine}/actions/publish`)
      .set(auth(ada))
      .send({})
      .expect(403);
    await app.request.delete(`${cm}/api::pattern.pattern/${mine}`).set(auth(ada)).expect(403);
    await app.request.post(`/selvedge/versions/${myVersion}/release`).set(auth(ada)).send({}).expect(403);
  });

  it('uploads files of own versions; others’ do not exist', async () => {
    const files = (id: string) => app.request.get(`/selvedge/versions/${id}/files`).set(auth(ada));
    await files(myVersion).expect(200);
    await files(theirVersion).expect(404);
    const put = app.request
      .put(`/selvedge/versions/${theirVersion}/files?name=a.svg`)
      .set(auth(ada))
      .set('Content-Type', 'application/octet-stream');
    await put.send(Buffer.from('<svg/>')).expect(404);
    expect((await service(app.strapi, versionFilesKey).list(theirVersion)).files).toEqual([]);
  });

  it('sees the completeness of own patterns only', async () => {
    await app.request.get(`/selvedge/patterns/${mine}/completeness`).set(auth(ada)).expect(200);
    await app.request.get(`/selvedge/patterns/${theirs}/completeness`).set(auth(ada)).expect(404);
    const { body } = await app.request
      .get(`/selvedge/completeness?ids=${mine},${theirs}`)
      .set(auth(ada))
      .expect(200);
    expect((body as { data: { patternId: string }[] }).data.map(({ patternId }) => patternId)).toEqual([
      mine,
    ]);
  });

  it('makes patterns of their own, whoever they name, and gives none away', async () => {
    const other = await makeDesigner(app);
    const page = {
      title: 'New',
      slug: 'new-one',
      craft: 'sewing',
      designer: { connect: [{ documentId: other.documentId }] },
    };
    const { body } = await app.request
      .post(`${cm}/api::pattern.pattern`)
      .set(auth(ada))
      .send(page)
      .expect(201);
    const { documentId, title } = (body as { data: { documentId: string; title: string } }).data;
    expect(title).toBe('New');
    const designerOf = async () => {
      const found = await app.strapi
        .documents('api::pattern.pattern')
        .findOne({ documentId, populate: { designer: true } as never });
      return (found as unknown as { designer: { documentId: string } | null }).designer?.documentId;
    };
    expect(await designerOf()).toBe(adaDesigner);
    await app.request
      .put(`${cm}/api::pattern.pattern/${documentId}`)
      .set(auth(ada))
      .send({
        summary: 'Mine still',
        designer: { disconnect: [{ documentId: adaDesigner }], connect: [{ documentId: other.documentId }] },
      })
      .expect(200);
    expect(await designerOf()).toBe(adaDesigner);
  });

  it('loses what an editor gives to somebody else, even if they made it', async () => {
    const { body } = await app.request
      .post(`${cm}/api::pattern.pattern`)
      .set(auth(ada))
      .send({ title: 'Given away', slug: 'given-away', craft: 'sewing' })
      .expect(201);
    const { documentId } = (body as { data: { documentId: string } }).data;
    const other = await makeDesigner(app);
    await app.strapi
      .documents('api::pattern.pattern')
      .update({ documentId, data: { designer: other.documentId } as never });
    expect(await titles('api::pattern.pattern', 'title')).not.toContain('Given away');
  });

  it('puts versions under own patterns only', async () => {
    const make = (pattern: unknown, label: string) =>
      app.request.post(`${cm}/api::version.version`).set(auth(ada)).send({ label, pattern });
    await make({ connect: [{ documentId: mine }] }, '2.0.0').expect(201);
    for (const pattern of [
      { connect: [{ documentId: theirs }] },
      { set: [{ documentId: theirs }] },
      theirs,
      undefined,
    ]) {
      const { body } = await make(pattern, '3.0.0').expect(403);
      expect(body).toMatchObject({ error: { code: 'version/foreign-pattern' } });
    }
    const { body } = await app.request
      .put(`${cm}/api::version.version/${myVersion}`)
      .set(auth(ada))
      .send({ pattern: { connect: [{ documentId: theirs }] } })
      .expect(403);
    expect(body).toMatchObject({ error: { code: 'version/foreign-pattern' } });
  });

  it('edits no vocabulary and sees no jobs, settings or orders', async () => {
    await app.request.post(`${cm}/api::term.term`).set(auth(ada)).send({ key: 'x', name: 'X' }).expect(403);
    for (const path of ['/selvedge/jobs', '/selvedge/settings'])
      await app.request.get(path).set(auth(ada)).expect(403);
  });

  it('needs a designer’s record', async () => {
    const nobody = await signIn('designer');
    const { body } = await app.request
      .post(`${cm}/api::pattern.pattern`)
      .set(auth(nobody))
      .send({ title: 'T', slug: 't-1', craft: 'sewing' })
      .expect(403);
    expect(body).toMatchObject({ error: { code: 'pattern/no-designer' } });
    const { body: seen } = await app.request.get(`${cm}/api::pattern.pattern`).set(auth(nobody)).expect(200);
    expect((seen as { results: unknown[] }).results).toEqual([]);
  });

  it('who is an editor too is not confined', async () => {
    const both = await signIn('designer', 'editor');
    await app.request
      .put(`${cm}/api::pattern.pattern/${theirs}`)
      .set(auth(both))
      .send({ summary: 'Edited' })
      .expect(200);
    await app.request.get(`/selvedge/versions/${theirVersion}/files`).set(auth(both)).expect(200);
  });
});

describe('an editor', () => {
  it('sees and changes everything of the catalogue, but no jobs and settings', async () => {
    const editor = await signIn('editor');
    const { documentId } = await makePattern(app, {}, 'draft');
    await app.request
      .put(`/content-manager/collection-types/api::pattern.pattern/${documentId}`)
      .set(auth(editor))
      .send({ summary: 'Edited' })
      .expect(200);
    await app.request
      .post(`/content-manager/collection-types/api::pattern.pattern/${documentId}/actions/publish`)
      .set(auth(editor))
      .send({})
      .expect(200);
    const version = await makeVersion(app, documentId);
    const { data } = await apiClient(app, auth(editor)).GET('/selvedge/versions/{versionId}/release-plan', {
      params: { path: { versionId: version } },
    });
    expect(data?.data).toMatchObject({ releasable: false, version: { versionId: version } });
    for (const path of ['/selvedge/jobs', '/selvedge/settings'])
      await app.request.get(path).set(auth(editor)).expect(403);
  });
});
