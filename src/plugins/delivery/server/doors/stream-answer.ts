import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { pipeline, type Readable } from 'node:stream';
import { logKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { whileEntitled } from './while-entitled';

export interface AnswerToStream {
  source: Readable | AsyncIterable<Uint8Array>;
  /** Fills the slots on the way; absent where the source is what goes out. */
  stamp?: (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** Of the answer. */
  length: number;
  /** @throws DomainError once there is no right any more */
  assertRight: () => Promise<void>;
  /** Told once, at the end: bytes begun to be sent, and whether the whole answer was handed to the connection. */
  onEnd: (begun: number, isWhole: boolean) => Promise<void>;
  downloadId: string;
}

/**
 * Streams an answer for as long as the right holds. A client that knows the length hangs up after the last byte,
 * before we have ended: all handed to the connection is complete, not cut.
 */
export function streamAnswer(strapi: Core.Strapi, ctx: Context, answer: AnswerToStream): void {
  const { source, stamp = asItIs, length, assertRight, onEnd, downloadId } = answer;
  const log = service(strapi, logKey).child({ room: 'delivery', downloadId });
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
  pipeline(source, stamp, whileEntitled(assertRight), counted, ctx.res, (error) => {
    const isWhole = handedOver === length;
    if (!isWhole) log.info('download was cut', { error });
    onEnd(begun, isWhole).catch((failure: unknown) => {
      log.error('a download could not be written down', { error: failure });
    });
  });
}

function asItIs(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return source;
}
