import type { Core } from '@strapi/strapi';
import { open } from 'node:fs/promises';
import { knexKey, readingKey } from '../../../../kernel/kernel';
import { SNIFF_BYTES, sniff } from '../../../../kernel/reading/readers/sniff';
import { service } from '../../../../kernel/service';
import { traceOperation } from '../../adapters/trace-operation';
import type { TraceReport } from '../../contract';
import { traceVerdict } from '../../domain/stamping/trace-verdict';
import { findCopy } from './find-copy';
import { recogniseWork } from './recognise-work';

const PICTURES = new Set(['pdf', 'png', 'jpeg', 'webp']);

/**
 * Looks for our marks in a file; where its content names nobody, pictures of its pages are compared with the master
 * that they look most like. A name is given by a picture only for a token that was issued for that master's file.
 */
export async function traceFile(strapi: Core.Strapi, file: string): Promise<TraceReport> {
  const db = service(strapi, knexKey)();
  const outcome = await service(strapi, readingKey).run(traceOperation, { file, input: {} });
  const read =
    outcome.kind === 'done' ? outcome.output : { verdict: 'unsure' as const, confidence: 0, marks: [] };
  const report = {
    ...read,
    ...(outcome.kind === 'failed' ? { problem: outcome.message } : {}),
    copy: read.token === undefined ? null : await findCopy(db, read.token),
    work: null,
  };
  if (read.verdict === 'match' || !PICTURES.has(await formatOf(file))) return report;
  const recognised = await recogniseWork(strapi, file);
  if (recognised === null) return report;
  const { work, marks } = recognised;
  const all = traceVerdict([...read.marks, ...marks], 'pictures');
  const copy = all.token === undefined ? null : await findCopy(db, all.token);
  if (copy !== null && recognised.fileIds.includes(copy.file.id)) return { ...all, copy, work };
  // Ours by the looks, and nobody's by the marks.
  return {
    verdict: 'unsure',
    confidence: all.verdict === 'match' ? 0 : all.confidence,
    marks: all.marks,
    copy: null,
    work,
  };
}

async function formatOf(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0);
    return sniff(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
