import type supertest from 'supertest';
import type { FileView, VersionFilesView } from '../../src/plugins/preflight/contract';
import type { RechecksView } from '../../src/plugins/preflight/gates-contract';
import type { TestApp } from '../support/boot';
import { eventually } from '../support/eventually';

/** An editor at the Files panel. */
export interface VersionDesk {
  newVersion(craft?: string, label?: string): Promise<string>;
  put(versionId: string, name: string, bytes: Buffer): supertest.Test;
  list(versionId: string): Promise<VersionFilesView>;
  /** The only file of a version. */
  file(versionId: string): Promise<FileView>;
  ask(method: 'get' | 'post' | 'delete', path: string, body?: object): supertest.Test;
  /** Waits until the version stands so. */
  until(versionId: string, state: VersionFilesView['versionState']): Promise<VersionFilesView>;
  /** Waits until no re-check runs. */
  rechecked(): Promise<RechecksView>;
}

export async function openVersionDesk(app: TestApp): Promise<VersionDesk> {
  const auth = await app.admin();
  const data = <Data>({ body }: { body: unknown }): Data => (body as { data: Data }).data;
  const desk: VersionDesk = {
    async newVersion(craft = 'sewing', label = '1.0.0') {
      const page = { title: `A ${craft} pattern`, slug: `p-${crypto.randomUUID()}`, craft };
      const pattern = await app.strapi
        .documents('api::pattern.pattern')
        .create({ data: page as never, locale: 'en' });
      const version = await app.strapi
        .documents('api::version.version')
        .create({ data: { label, pattern: pattern.documentId } as never });
      return version.documentId;
    },
    put: (versionId, name, bytes) =>
      app.request
        .put(`/selvedge/versions/${versionId}/files?name=${encodeURIComponent(name)}`)
        .set(auth)
        .set('content-type', 'application/octet-stream')
        .send(bytes),
    list: async (versionId) => data(await desk.ask('get', `/versions/${versionId}/files`).expect(200)),
    async file(versionId) {
      const { files } = await desk.list(versionId);
      const [only] = files;
      if (only === undefined || files.length > 1) throw new Error(`${files.length} files`);
      return only;
    },
    ask(method, path, body) {
      const request = app.request[method](`/selvedge${path}`).set(auth);
      return body === undefined ? request : request.send(body);
    },
    until: (versionId, state) =>
      eventually(async () => {
        const view = await desk.list(versionId);
        return view.versionState === state ? view : undefined;
      }),
    rechecked: () =>
      eventually(async () => {
        const view = data<RechecksView>(await desk.ask('get', '/preflight/recheck').expect(200));
        const isOver = view.latest === null || view.latest.endedAt !== null;
        return isOver ? view : undefined;
      }),
  };
  return desk;
}
