import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

export interface PostgresUser {
  url: string;
  /** What the starter said to a person. */
  lines: string[];
  /** Leaves in good order. */
  stop(): Promise<void>;
  /** Ends by process.exit(), so that only exit handlers run. */
  exit(): Promise<void>;
  /** Ends by SIGKILL; nothing happens to one that has ended. */
  kill(): Promise<void>;
}

export interface StartOptions {
  env?: Record<string, string>;
  /** Where the compiled runner is; this clone's unless said. */
  dist?: string;
}

type Message = { kind: 'ready'; url: string } | { kind: 'failed'; code: string; message: string };
type News = Message | { kind: 'log'; line: string };

/** Starts a process of its own that uses the embedded Postgres of `folder`; rejects with its code and message. */
export async function startUser(folder: string, options: StartOptions = {}): Promise<PostgresUser> {
  const { env = {}, dist = path.join(root, 'dist') } = options;
  const child = fork(path.join(__dirname, 'user-process.mjs'), [folder, dist], {
    env: { ...process.env, ...env },
    execArgv: [],
  });
  const ended = once(child, 'exit');
  const lines: string[] = [];
  const first = await new Promise<Message>((resolve, reject) => {
    child.on('message', (news: News) => {
      if (news.kind === 'log') lines.push(news.line);
      else resolve(news);
    });
    child.once('exit', (code, signal) => {
      reject(new Error(`ended before it was ready: ${String(code ?? signal)}`));
    });
  });
  if (first.kind === 'failed') {
    await ended;
    throw new Error(`${first.code}: ${first.message}`);
  }
  const order = async (word: 'stop' | 'exit') => {
    child.send(word);
    const [code] = (await ended) as [number | null];
    if (code !== 0) throw new Error(`${word}: ended with ${String(code)}`);
  };
  return {
    url: first.url,
    lines,
    stop: () => order('stop'),
    exit: () => order('exit'),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
