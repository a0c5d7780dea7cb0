import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  S3Client,
  S3ServiceException,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { DomainError } from '../errors/domain-error';
import { contentDisposition } from './content-disposition';
import { assertRange, type FileStore } from './file-store';
import { Measure, watchForCutOff } from './measure';
import { diskFull, exists, missing, outOfRange, putFailure, unavailable } from './store-failure';
import { assertVaultKey } from './vault-key';

export interface S3StoreOptions {
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** The address of a store other than Amazon's; for Google Cloud Storage `https://storage.googleapis.com`. */
  endpoint?: string;
  /** The bucket in the path instead of the host name: most stores other than Amazon's want it. */
  pathStyle?: boolean;
  /**
   * Let the store itself refuse a second write (`If-None-Match: *`). Off for stores that do not know it, such
   * as Google's; then one look beforehand stands guard, which two puts at the same moment can pass.
   */
  conditionalWrites?: boolean;
}

/** S3's least size of a part; together with two in flight it bounds the memory of an upload. */
const partBytes = 5 * 1024 * 1024;

/**
 * A vault in a private bucket of any S3-compatible store. No ACL is ever sent: the bucket has to be private, and
 * its public access blocked. Parts are signed with their own sha256, so the store checks each as it arrives;
 * newer checksum trailers are left out because Google's and older stores refuse them.
 */
export function createS3Store(options: S3StoreOptions): FileStore {
  const { bucket: Bucket, conditionalWrites = true } = options;
  const client = new S3Client({
    region: options.region,
    credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey },
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    forcePathStyle: options.pathStyle ?? false,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });

  const stat = async (key: string): Promise<{ bytes: number } | null> => {
    assertVaultKey(key);
    try {
      const head = await client.send(new HeadObjectCommand({ Bucket, Key: key }));
      return { bytes: head.ContentLength ?? 0 };
    } catch (error) {
      if (statusOf(error) === 404) return null;
      throw unavailable(error);
    }
  };

  const remove = async (key: string): Promise<void> => {
    assertVaultKey(key);
    await client.send(new DeleteObjectCommand({ Bucket, Key: key })).catch((error: unknown) => {
      if (statusOf(error) !== 404) throw unavailable(error);
    });
  };

  const send = async (key: string, source: Readable, measure: Measure): Promise<void> => {
    const upload = new Upload({
      client,
      partSize: partBytes,
      queueSize: 2,
      params: { Bucket, Key: key, Body: measure, ...(conditionalWrites ? { IfNoneMatch: '*' } : {}) },
    });
    const [reading, sending] = await Promise.allSettled([pipeline(source, measure), upload.done()]);
    const failed = [sending, reading].find((outcome) => outcome.status === 'rejected');
    if (failed === undefined) return;
    // The library takes its parts back after a failed part, but not after a refused completion.
    if (upload.uploadId !== undefined) await abort(key, upload.uploadId);
    throw failed.reason;
  };

  /** What cannot be taken back now is left to `clearUnfinished`; the failure that led here is the one to tell. */
  const abort = async (key: string, UploadId: string): Promise<void> => {
    await Promise.allSettled([client.send(new AbortMultipartUploadCommand({ Bucket, Key: key, UploadId }))]);
  };

  const assertArrived = async (key: string, sent: number): Promise<void> => {
    const found = await stat(key);
    if (found?.bytes === sent) return;
    await remove(key);
    throw unavailable(new Error(`The store kept ${found?.bytes ?? 0} of ${sent} bytes.`));
  };

  return {
    stat,

    async put(key, source, bounds = {}) {
      const measure = new Measure(bounds);
      const wasCutOff = watchForCutOff(source, measure);
      try {
        if ((await stat(key)) !== null) throw exists();
        await send(key, source, measure);
        const measured = measure.measured();
        await assertArrived(key, measured.bytes);
        return measured;
      } catch (error) {
        source.destroy();
        if (statusOf(error) === 412) throw exists();
        if (statusOf(error) === 507) throw diskFull(error);
        throw putFailure(error, wasCutOff());
      }
    },

    async get(key, range = {}) {
      assertVaultKey(key);
      assertRange(range);
      try {
        const answer = await client.send(
          new GetObjectCommand({ Bucket, Key: key, Range: `bytes=${range.start ?? 0}-${range.end ?? ''}` }),
        );
        if (!(answer.Body instanceof Readable)) throw new TypeError('The S3 client gave no stream.');
        return answer.Body;
      } catch (error) {
        if (statusOf(error) === 404) throw missing();
        if (statusOf(error) === 416) throw outOfRange();
        throw unavailable(error);
      }
    },

    delete: remove,

    async presign(key, { seconds, filename }) {
      assertVaultKey(key);
      if (!Number.isInteger(seconds) || seconds < 1 || seconds > 60) {
        throw new DomainError('vault/presign-too-long', 'An address of the store lives for 1 to 60 seconds.');
      }
      const command = new GetObjectCommand({
        Bucket,
        Key: key,
        ResponseContentDisposition: contentDisposition(filename),
        ResponseCacheControl: 'private, no-store',
      });
      return getSignedUrl(client, command, { expiresIn: seconds });
    },

    async *list(prefix) {
      try {
        for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix: prefix })) {
          for (const { Key, Size, LastModified } of page.Contents ?? []) {
            if (Key !== undefined && LastModified !== undefined) {
              yield { key: Key, bytes: Size ?? 0, modifiedAt: LastModified };
            }
          }
        }
      } catch (error) {
        throw unavailable(error);
      }
    },

    /** At most a thousand a call, S3's page; the next sweep takes the rest. */
    async clearUnfinished(before) {
      try {
        const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
        const old = Uploads.filter(({ Initiated }) => Initiated !== undefined && Initiated < before);
        for (const { Key, UploadId } of old) {
          await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
        }
        return old.length;
      } catch (error) {
        throw unavailable(error);
      }
    },
  };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}
