/** What one run in a reading child may use; past any of these the child is killed and the run fails. */
export interface ReadingLimits {
  /** Wall time of one run, the child's start included, in milliseconds. */
  wallMs: number;
  /** Resident memory of the child in bytes; watched on Linux every 100 ms. */
  rssBytes: number;
  /** V8's old space in MiB; the only memory bound where resident memory cannot be watched. */
  heapMiB: number;
  /** Largest answer a child may send, in bytes. */
  outputBytes: number;
  /** Largest single file a child may write into its scratch folder, in bytes (where `prlimit` exists). */
  writtenBytes: number;
}

const MIB = 1024 * 1024;

/** Limits of 30 s, 512 MiB. */
export const defaultReadingLimits: ReadingLimits = {
  wallMs: 30_000,
  rssBytes: 512 * MIB,
  heapMiB: 384,
  outputBytes: 8 * MIB,
  writtenBytes: 1024 * MIB,
};
