import type { Core } from '@strapi/strapi';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { takeBootLock } from './boot/boot-lock';
import type { Environment } from './config/environment';
import { registerActions } from './doors/admin-door';
import { mountPublicRoutes } from './doors/public-door';
import { plainAddress } from './doors/plain-address';
import { plainBody } from './doors/plain-body';
import { requestLog } from './doors/request-log';
import { createDoctorRegister, doctorRegisterKey, examine } from './doctor/doctor';
import { refuseUnsafe } from './doctor/refuse-unsafe';
import { errorMiddleware } from './errors/error-middleware';
import { cutConnections } from './health/cut-connections';
import { databaseWatchKey, watchDatabase } from './health/database-watch';
import { drain } from './health/drain';
import { liveAnswer, readiness, readyAnswer } from './health/health';
import { mountMetrics } from './health/mount-metrics';
import { jobsKey } from './jobs/jobs';
import { composeKernel, environmentKey, knexKey, logKey, readingKey, ticksKey } from './kernel';
import { apiActions, openOpenapi } from './openapi/open-openapi';
import { openOperations, operationActions } from './operations';
import { reconcileAtBoot } from './restore/reconcile-at-boot';
import { service, serviceKey } from './service';
import { keepVaultTidy } from './vault/keep-vault-tidy';

const patienceMs = 30_000;

/** What one running app remembers between its lifecycles. */
interface Running {
  releaseBootLock: () => Promise<void>;
  isDraining: boolean;
}
const runningKey = serviceKey<Running>('kernel::running');

export async function registerKernel(strapi: Core.Strapi): Promise<void> {
  const environment = strapi.config.get('selvedge') as Environment;
  await mkdir(path.resolve(strapi.dirs.app.root, environment.SELVEDGE_DATA_DIR), { recursive: true });
  const running: Running = {
    releaseBootLock: await takeBootLock(environment.DATABASE_URL),
    isDraining: false,
  };
  strapi.add(runningKey.uid, () => running);
  composeKernel(strapi);
  const doctor = createDoctorRegister();
  strapi.add(doctorRegisterKey.uid, () => doctor);
  await registerActions(strapi, [...Object.values(operationActions), ...Object.values(apiActions)]);
  const watch = watchDatabase(environment.DATABASE_URL);
  strapi.add(databaseWatchKey.uid, () => watch);
  logCutRequests(strapi);
  stopFirst(strapi);
  const middlewares = strapi.get('middlewares');
  middlewares.set('global::domain-errors', errorMiddleware(watch));
  middlewares.set('global::plain-address', plainAddress);
  middlewares.set('global::plain-body', plainBody);
  middlewares.set('global::request-log', requestLog(service(strapi, logKey).child({ room: 'http' })));
}

/** Runs last in bootstrap: every room has subscribed, now events may be handed out and jobs claimed. */
export async function openKernel(strapi: Core.Strapi): Promise<void> {
  const { SELVEDGE_ROLE: role, NODE_ENV: mode } = service(strapi, environmentKey);
  const running = service(strapi, runningKey);
  openOperations(strapi);
  mountHealth(strapi, running);
  mountMetrics(strapi);
  openOpenapi(strapi);
  keepVaultTidy(strapi);
  if (mode === 'production' && role !== 'cli') refuseUnsafe(await examine(strapi));
  service(strapi, databaseWatchKey).start(() => databaseWentAway(strapi));
  await service(strapi, jobsKey).open();
  if (role !== 'cli') await reconcileAtBoot(strapi);
  await running.releaseBootLock();
  if (role === 'all' || role === 'worker') {
    await service(strapi, jobsKey).work();
    service(strapi, ticksKey).start();
  }
}

/**
 * Before anything of Strapi goes down: readiness says no, workers claim no more, what is under way has half a
 * minute to finish. Our own destroy lifecycle would be too late: by then the admin has forgotten its rights, and
 * a request that is authorised meanwhile is refused. So this stands before the first lifecycle of all.
 */
function stopFirst(strapi: Core.Strapi): void {
  const lifecycles = strapi as Core.Strapi & { runPluginsLifecycles: (name: string) => Promise<void> };
  const run = lifecycles.runPluginsLifecycles.bind(strapi);
  lifecycles.runPluginsLifecycles = async (name) => {
    if (name === 'destroy') await stopKernel(strapi);
    await run(name);
  };
}

async function stopKernel(strapi: Core.Strapi): Promise<void> {
  const running = service(strapi, runningKey);
  running.isDraining = true;
  await service(strapi, ticksKey).stop();
  const [drained] = await Promise.all([
    drain(strapi.server.httpServer, patienceMs),
    service(strapi, jobsKey).stop(patienceMs),
  ]);
  if (!drained) service(strapi, logKey).warn('requests were cut at the end of the patience', { patienceMs });
  await service(strapi, readingKey).close();
  service(strapi, databaseWatchKey).stop();
}

function databaseWentAway(strapi: Core.Strapi): void {
  service(strapi, logKey).error('the database does not answer; its connections are cut');
  cutConnections(service(strapi, knexKey)());
}

function mountHealth(strapi: Core.Strapi, running: Running): void {
  const environment = service(strapi, environmentKey);
  const sources = {
    watch: service(strapi, databaseWatchKey),
    dataDir: path.resolve(strapi.dirs.app.root, environment.SELVEDGE_DATA_DIR),
    isDraining: () => running.isDraining,
  };
  mountPublicRoutes(strapi, [
    {
      method: 'GET',
      path: '/healthz/live',
      doc: { tag: 'selvedge', summary: 'Says that the process runs.', answer: liveAnswer },
      handler: (ctx) => {
        ctx.body = { status: 'live' };
        return Promise.resolve();
      },
    },
    {
      method: 'GET',
      path: '/healthz/ready',
      doc: {
        tag: 'selvedge',
        summary: 'Whether traffic should come here; 503 with the same body and its reasons if not.',
        answer: readyAnswer,
      },
      handler: async (ctx) => {
        const found = await readiness(sources);
        ctx.status = found.kind === 'ready' ? 200 : 503;
        ctx.body = { status: found.kind, ...(found.kind === 'not-ready' ? { reasons: found.reasons } : {}) };
      },
    },
  ]);
}

/** Without a listener Koa prints a stack for every buyer who closes a download half way. */
function logCutRequests(strapi: Core.Strapi): void {
  const log = service(strapi, logKey).child({ room: 'http' });
  strapi.server.app.on('error', (error: Error & { code?: string }) => {
    const isCut = /^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE|HPE_.+)$/.test(error.code ?? '');
    if (isCut) log.debug('the other side hung up', { error });
    else log.error('request failed', { error });
  });
}
