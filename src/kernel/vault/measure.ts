import { createHash } from 'node:crypto';
import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { DomainError } from '../errors/domain-error';
import type { Measured, PutOptions } from './file-store';

/**
 * Passes bytes through, counts them and hashes them. Fails the stream with `vault/too-large` at the first
 * byte above `limit`, and at its end with `vault/empty` or, where the count differs from `expectedBytes`,
 * `vault/incomplete`; an announced size above the limit is refused before the first byte. Read `measured()` after the end.
 */
export class Measure extends Transform {
  private bytes = 0;
  private readonly hash = createHash('sha256');

  constructor(private readonly bounds: PutOptions = {}) {
    super();
    const { limit, expectedBytes } = bounds;
    if (limit !== undefined && expectedBytes !== undefined && expectedBytes > limit) throw tooLarge(limit);
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    this.hash.update(chunk);
    const { limit = Infinity } = this.bounds;
    if (this.bytes > limit) done(tooLarge(limit));
    else done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    const { expectedBytes = this.bytes } = this.bounds;
    if (this.bytes !== expectedBytes) done(incomplete(expectedBytes, this.bytes));
    else if (this.bytes === 0) done(empty());
    else done();
  }

  /** Bytes and sha256 of everything that passed; call it once, after the end. */
  measured(): Measured {
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}

/**
 * Answers, once a put has failed, whether the sender stopped before its end. A failure of the store destroys the
 * source too, but `measure` before it.
 */
export function watchForCutOff(source: Readable, measure: Measure): () => boolean {
  let cutOff = source.destroyed && !source.readableEnded;
  const note = (): void => {
    cutOff ||= !source.readableEnded && !measure.destroyed;
  };
  source.once('error', note).once('close', note);
  return () => cutOff;
}

function tooLarge(limit: number): DomainError {
  return new DomainError('vault/too-large', `The file is larger than the ${limit} bytes allowed here.`, {
    kind: 'too-large',
    details: { limit },
  });
}

function incomplete(expectedBytes: number, bytes: number): DomainError {
  return new DomainError(
    'vault/incomplete',
    `${bytes} bytes arrived where ${expectedBytes} were announced.`,
    {
      details: { expectedBytes, bytes },
    },
  );
}

function empty(): DomainError {
  return new DomainError('vault/empty', 'The file is empty.', { kind: 'unprocessable' });
}
