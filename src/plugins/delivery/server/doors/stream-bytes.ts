import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { pipeline, type Readable } from 'node:stream';
import { knexKey, logKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { Patch } from '../../domain/stamping/fill-slots';
import { stampStream } from '../../domain/stamping/stamp-stream';
import { recordBytes } from '../links/record-bytes';

export interface BytesToSend {
  /** The master, or the plain file, from byte `start` on. */
  source: Readable;
  patches: readonly Patch[];
  /** Both counted in. */
  start: number;
  end: number;
  /** Of the whole file. */
  total: number;
  downloadId: string;
}

/**
 * Streams an answer; when it has ended, or was cut, the download says how much went out. A client that knows the
 * length hangs up after the last byte, before we have ended: all handed to the connection is complete, not cut.
 */
export function streamBytes(strapi: Core.Strapi, ctx: Context, sent: BytesToSend): void {
  const { source, patches, start, end, total, downloadId } = sent;
  const log = service(strapi, logKey).child({ room: 'delivery', downloadId });
  const length = end - start + 1;
  let begun = 0;
  let handedOver = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      begun += chunk.length;
      yield chunk;
      handedOver += chunk.length;
      if (handedOver === length) return;
    }
  };
  ctx.respond = false;
  ctx.res.statusCode = ctx.status;
  pipeline(source, stampStream(patches, { start, end }), counted, ctx.res, (error) => {
    const isWhole = handedOver === length;
    if (!isWhole) log.info('download was cut', { error });
    const how = isWhole ? (end === total - 1 ? 'complete' : 'part') : 'cut';
    recordBytes(service(strapi, knexKey)(), downloadId, { bytes: begun, end: how }).catch(
      (failure: unknown) => {
        log.error('a download could not be written down', { error: failure });
      },
    );
  });
}
