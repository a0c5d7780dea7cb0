import { type ChildProcess, spawn } from 'node:child_process';
import { type ChildCommand } from './child-command';
import { ANSWER_FD, type ChildAnswer, type ChildRequest, childMessage } from './child-protocol';
import { createFrameDecoder, encodeFrame } from './frame';
import type { ReadingLimits } from './limits';
import { residentMemory } from './resident-memory';

/** Why a run failed. `refused`: the reader threw, or its answer could not be accepted. */
export type FailureReason = 'timeout' | 'memory' | 'crash' | 'refused';

export type Exchange = ChildAnswer | { kind: 'died'; reason: FailureReason; message: string };

const WATCH_MS = 100;
const STDERR_TAIL = 8_192;

/** One child process and the at most one exchange under way with it. */
export class ReadingChild {
  private readonly process: ChildProcess;
  private readonly gone: Promise<void>;
  private pid: number | undefined;
  private stderr = '';
  private verdict: { reason: FailureReason; message: string } | undefined;
  private answered: ((exchange: Exchange) => void) | undefined;
  private dead = false;

  constructor(
    command: ChildCommand,
    private readonly limits: ReadingLimits,
  ) {
    this.process = spawn(command.program, command.args, {
      env: command.env,
      cwd: command.env.HOME,
      stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    });
    this.gone = new Promise((resolve) => {
      this.process.once('close', (code, signal) => {
        this.end(code, signal);
        resolve();
      });
      this.process.once('error', (error) => {
        this.kill('crash', `could not be started: ${error.message}`);
        if (this.process.pid === undefined) this.end(null, null);
        resolve();
      });
    });
    // A child that died between two writes closes the pipe under us; its `close` event tells the story.
    this.process.stdin?.on('error', () => {
      this.kill('crash', 'closed its input');
    });
    this.process.stderr?.on('data', (chunk: Buffer) => {
      this.stderr = (this.stderr + chunk.toString('latin1')).slice(-STDERR_TAIL);
    });
    this.listen();
  }

  get isAlive(): boolean {
    return !this.dead && this.verdict === undefined;
  }

  /** Sends one request and waits for its answer or the child's end; never rejects, never outlasts the wall time. */
  async exchange(request: ChildRequest): Promise<Exchange> {
    if (this.dead) return { kind: 'died', ...this.cause(null, null) };
    const { wallMs } = request.limits;
    const wall = setTimeout(() => {
      this.kill('timeout', `took longer than ${String(wallMs)} ms`);
    }, wallMs);
    const watch = setInterval(() => void this.watchMemory(), WATCH_MS);
    try {
      return await new Promise<Exchange>((resolve) => {
        this.answered = resolve;
        this.process.stdin?.write(encodeFrame(request));
      });
    } finally {
      clearTimeout(wall);
      clearInterval(watch);
      this.answered = undefined;
    }
  }

  /** Resident memory in bytes, where it can be seen. */
  async memory(): Promise<number | undefined> {
    return this.pid === undefined ? undefined : residentMemory(this.pid);
  }

  /** Ends the child; the first reason given is the one reported. */
  kill(reason: FailureReason, message: string): void {
    this.verdict ??= { reason, message };
    this.process.kill('SIGKILL');
  }

  /** Resolves when the process is gone. */
  async ended(): Promise<void> {
    await this.gone;
  }

  private listen(): void {
    const decode = createFrameDecoder(this.limits.outputBytes);
    this.process.stdio[ANSWER_FD]?.on('data', (chunk: Buffer) => {
      if (!this.isAlive) return;
      const decoded = decode(chunk);
      if (decoded.kind === 'violation') {
        this.kill('refused', decoded.message);
        return;
      }
      for (const message of decoded.messages) this.receive(message);
    });
  }

  private receive(message: unknown): void {
    const parsed = childMessage.safeParse(message);
    if (parsed.success && parsed.data.kind === 'ready' && this.pid === undefined) {
      this.pid = parsed.data.pid;
    } else if (parsed.success && parsed.data.kind !== 'ready' && this.answered !== undefined) {
      const answered = this.answered;
      this.answered = undefined;
      answered(parsed.data);
    } else {
      this.kill('refused', 'spoke out of turn');
    }
  }

  private async watchMemory(): Promise<void> {
    const used = await this.memory();
    if (used !== undefined && used > this.limits.rssBytes) {
      this.kill(
        'memory',
        `used ${String(used)} bytes of memory, ${String(this.limits.rssBytes)} are allowed`,
      );
    }
  }

  private end(code: number | null, signal: NodeJS.Signals | null): void {
    this.dead = true;
    this.verdict = this.cause(code, signal);
    this.answered?.({ kind: 'died', ...this.verdict });
  }

  private cause(
    code: number | null,
    signal: NodeJS.Signals | null,
  ): { reason: FailureReason; message: string } {
    if (this.verdict !== undefined) return this.verdict;
    if (this.stderr.includes('heap out of memory')) return { reason: 'memory', message: 'filled its heap' };
    if (signal === 'SIGKILL')
      return { reason: 'memory', message: 'was killed by the system, most likely for memory' };
    const how = signal === null ? `exit code ${String(code)}` : signal;
    return { reason: 'crash', message: `ended unexpectedly (${how})` };
  }
}
