import type { Readable } from 'node:stream';
import { outOfRange } from './store-failure';

/** Bytes of an object, both ends counted in, as in an HTTP range. A missing `end` means to the last byte. */
export interface ByteRange {
  start?: number;
  end?: number;
}

/** @throws DomainError `vault/range` for a range that no file could satisfy; S3 would answer it with the whole. */
export function assertRange({ start = 0, end = start }: ByteRange): void {
  if (Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start) return;
  throw outOfRange();
}

export interface PutOptions {
  /** What the sender announced; any other number of bytes is refused as `vault/incomplete`. */
  expectedBytes?: number;
  /** The most bytes to take; one more and the put is refused as `vault/too-large`. */
  limit?: number;
}

export interface Measured {
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
}

export interface StoredFile {
  key: string;
  bytes: number;
  modifiedAt: Date;
}

/**
 * Where paid files lie: a directory or a bucket, never public. Keys match `/^[a-z0-9][a-z0-9/_.-]*$/` without
 * empty segments or segments that begin with a dot (`vault/bad-key`). An object is written once: a second put
 * under its key is refused (`vault/exists`), and so is an empty one (`vault/empty`). A put that fails for any
 * reason leaves no object. Every adapter passes `file-store.suite.ts`.
 */
export interface FileStore {
  /** @throws DomainError `vault/too-large`, `vault/incomplete`, `vault/interrupted`, `vault/disk-full`, `vault/unavailable`. */
  put(key: string, stream: Readable, options?: PutOptions): Promise<Measured>;
  /** @throws DomainError `vault/missing`, or `vault/range` when the range begins behind the last byte. */
  get(key: string, range?: ByteRange): Promise<Readable>;
  stat(key: string): Promise<{ bytes: number } | null>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** An address that hands the file out for `seconds` (1 to 60) under `filename`; null where a store has none. */
  presign(key: string, options: { seconds: number; filename: string }): Promise<string | null>;
  /** Every object whose key begins with `prefix`, in no promised order. */
  list(prefix: string): AsyncIterable<StoredFile>;
  /** Removes what puts begun before `before` left unfinished when their process died; says how many. */
  clearUnfinished(before: Date): Promise<number>;
}
