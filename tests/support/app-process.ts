import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { testEnvironment } from './environment';

type Order =
  | {
      order: 'enqueue';
      payload: { word: string; how: 'finish' | 'wait' | 'hang-first' | 'leak' };
    }
  | { order: 'go-on'; word: string }
  | { order: 'ask-and-forget' }
  | { order: 'create'; uid: string; data: object }
  | { order: 'tick'; task: string; at: string; times: number };

type Told =
  | { told: 'listening'; url: string }
  | { told: 'job' | 'job-done'; word: string; attempt: number }
  | { told: 'asked' }
  | { told: 'created'; uid: string; documentId: string }
  | { told: 'ticked'; task: string; sent: number }
  | { told: 'failed'; order: Order['order']; message: string };

type Matching<Kind extends Told['told']> = Extract<Told, { told: Kind }>;

interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** The compiled app in a process of its own: `tests/support/serve-app.mjs`. */
export interface AppProcess {
  /** Resolves to the address once it listens. @throws Error with its output when it ends before */
  listening(): Promise<string>;
  order(order: Order): void;
  /** What it told, at any time so far or to come. @throws Error with its output when it ends before */
  told<Kind extends Told['told']>(
    kind: Kind,
    matches?: (told: Matching<Kind>) => boolean,
  ): Promise<Matching<Kind>>;
  /** Everything it wrote so far, on both streams. */
  output(): string;
  readonly ended: Promise<End>;
  /** Sends a signal; a process that is gone takes none. */
  signal(signal: NodeJS.Signals): void;
}

/** Starts the app on this database. `env` is laid over the environment of a test; `undefined` unsets. */
export async function startApp(
  databaseUrl: string,
  env: Record<string, string | undefined> = {},
): Promise<AppProcess> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'selvedge-app-'));
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [path.join(__dirname, 'serve-app.mjs')], {
    env: { PATH, HOME, ...testEnvironment(databaseUrl, dataDir), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  let isSignalled = false;
  const heard: Told[] = [];
  child.on('message', (told) => void heard.push(told as Told));
  const ended = once(child, 'close').then(async ([code, signal]): Promise<End> => {
    await rm(dataDir, { recursive: true, force: true });
    // What nobody asked for is the first thing that whoever reads a failed test wants to know.
    const isAskedFor = isSignalled || env['SELVEDGE_FAULT'] !== undefined;
    if (!isAskedFor && code !== 0) console.error(`The app ended (${String(code ?? signal)}):\n${output}`);
    return { code: code as number | null, signal: signal as NodeJS.Signals | null };
  });

  const told = <Kind extends Told['told']>(
    kind: Kind,
    matches: (told: Matching<Kind>) => boolean = () => true,
  ) =>
    new Promise<Matching<Kind>>((resolve, reject) => {
      const isIt = (one: Told): one is Matching<Kind> => one.told === kind && matches(one as Matching<Kind>);
      const found = heard.find(isIt);
      if (found !== undefined) {
        resolve(found);
        return;
      }
      const hear = (one: unknown) => {
        if (isIt(one as Told)) resolve(one as Matching<Kind>);
      };
      child.on('message', hear);
      void ended.then(({ code, signal }) => {
        child.off('message', hear);
        reject(new Error(`The app ended (${String(code ?? signal)}) before it told ${kind}:\n${output}`));
      });
    });

  return {
    listening: async () => (await told('listening')).url,
    order: (order) => void child.send(order),
    told,
    output: () => output,
    ended,
    signal: (signal) => {
      isSignalled = true;
      child.kill(signal);
    },
  };
}
