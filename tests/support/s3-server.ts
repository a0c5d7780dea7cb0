import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

type Match = (request: { method: string; url: URL }) => boolean;

export interface S3Server {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Keys of multipart uploads that were begun and neither completed nor aborted. */
  openUploads(): Promise<string[]>;
  /** Answers the next `count` requests that match with this status instead; what it returns calls it off. */
  failNext(status: number, matches: Match, count?: number): () => void;
  stop(): Promise<void>;
}

/** The id is the one account s3rver knows; the secret is ours, s3rver never looks at it. */
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'a test secret that opens nothing' };
const region = 'eu-test-1';
const bucket = 'vault';

/**
 * An S3-compatible server on a free port of 127.0.0.1: s3rver with what it lacks put in front. s3rver takes any
 * signature, or none; here a request must be signed with SigV4 (AWS "Signature Version 4 signing process"), by
 * header or query, or it is answered 403. Also added: `If-None-Match: *`, aborting and listing multipart uploads,
 * and the range `bytes=0-0`, which s3rver takes for the whole.
 */
export async function startS3Server(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 'selvedge-s3-'));
  const s3rver = new S3rver({
    directory,
    silent: true,
    vhostBuckets: false,
    configureBuckets: [{ name: bucket, configs: [] }],
  });
  await s3rver.configureBuckets();
  const serve = s3rver.callback();
  const uploads = join(directory, bucket, '._S3rver_uploads');
  const faults: { status: number; matches: Match; left: number }[] = [];

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    const uploadId = url.searchParams.get('uploadId');
    const path = objectPath(directory, url);
    const refusal = refuse(request, url);
    const fault = faults.find(({ left, matches }) => left > 0 && matches({ method, url }));
    const isWrite = method === 'PUT' || (method === 'POST' && uploadId !== null);

    if (refusal !== undefined) {
      answer(request, response, 403, `<Error><Code>${refusal}</Code></Error>`);
    } else if (fault !== undefined) {
      fault.left -= 1;
      answer(request, response, fault.status, '<Error><Code>Injected</Code></Error>');
    } else if (method === 'DELETE' && uploadId !== null && /^[0-9a-f]{32}$/.test(uploadId)) {
      await rm(join(uploads, uploadId), { recursive: true, force: true });
      answer(request, response, 204, '');
    } else if (method === 'GET' && url.searchParams.has('uploads')) {
      answer(request, response, 200, await listUploads(uploads));
    } else if (isWrite && request.headers['if-none-match'] === '*' && (await isFile(path))) {
      answer(request, response, 412, '<Error><Code>PreconditionFailed</Code></Error>');
    } else if (method === 'GET' && request.headers.range === 'bytes=0-0' && (await isFile(path))) {
      const { size } = await stat(path);
      response.writeHead(206, { 'content-length': 1, 'content-range': `bytes 0-0/${size}` });
      createReadStream(path, { start: 0, end: 0 }).pipe(response);
    } else {
      await serve(request, response);
    }
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region,
    bucket,
    ...credentials,
    openUploads: async () =>
      Promise.all((await namesIn(uploads)).map((id) => readFile(join(uploads, id, 'key'), 'utf8'))),
    failNext: (status, matches, count = 1) => {
      const fault = { status, matches, left: count };
      faults.push(fault);
      return () => void (fault.left = 0);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      s3rver.logger.exceptions.unhandle();
      s3rver.logger.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The S3 error code for a request that is not rightly signed; undefined for one that is. */
function refuse(request: IncomingMessage, url: URL): string | undefined {
  const signed = url.searchParams.has('X-Amz-Signature') ? fromQuery(request, url) : fromHeader(request);
  if (signed === undefined) return 'AccessDenied';
  const { credential, date, names, payloadHash, signature, expiresInSeconds } = signed;
  const [accessKeyId, ...scope] = credential.split('/');
  if (accessKeyId !== credentials.accessKeyId) return 'InvalidAccessKeyId';
  const age = (Date.now() - timeOf(date)) / 1000;
  if (!(age < expiresInSeconds && age > -900)) return 'AccessDenied';

  const canonical = [
    request.method,
    url.pathname
      .split('/')
      .map((part) => encode(decodeURIComponent(part)))
      .join('/'),
    canonicalQuery(url),
    names
      .map(
        (name) =>
          `${name}:${String(request.headers[name] ?? '')
            .trim()
            .replace(/ +/g, ' ')}\n`,
      )
      .join(''),
    names.join(';'),
    payloadHash,
  ].join('\n');
  const toSign = [
    'AWS4-HMAC-SHA256',
    date,
    scope.join('/'),
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const key = scope.reduce(
    (chain: Buffer | string, part) => hmac(chain, part),
    `AWS4${credentials.secretAccessKey}`,
  );
  const expected = hmac(key, toSign);
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected)
    ? undefined
    : 'SignatureDoesNotMatch';
}

interface Signed {
  credential: string;
  date: string;
  names: string[];
  payloadHash: string;
  signature: string;
  expiresInSeconds: number;
}

function fromQuery(request: IncomingMessage, url: URL): Signed {
  const read = (name: string): string => url.searchParams.get(`X-Amz-${name}`) ?? '';
  return {
    credential: read('Credential'),
    date: read('Date'),
    names: read('SignedHeaders').split(';'),
    payloadHash: String(request.headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD'),
    signature: read('Signature'),
    expiresInSeconds: Number(read('Expires')),
  };
}

function fromHeader(request: IncomingMessage): Signed | undefined {
  const form = /^AWS4-HMAC-SHA256 Credential=([^, ]+), ?SignedHeaders=([^, ]+), ?Signature=([0-9a-f]+)$/;
  const [, credential, names, signature] = form.exec(request.headers.authorization ?? '') ?? [];
  if (credential === undefined || names === undefined || signature === undefined) return undefined;
  return {
    credential,
    date: String(request.headers['x-amz-date']),
    names: names.split(';'),
    payloadHash: String(request.headers['x-amz-content-sha256']),
    signature,
    expiresInSeconds: 900,
  };
}

function canonicalQuery(url: URL): string {
  return [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Milliseconds of an ISO 8601 basic time such as 20261123T101530Z; NaN for anything else. */
function timeOf(date: string): number {
  return Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function objectPath(directory: string, url: URL): string {
  return `${join(directory, decodeURIComponent(url.pathname))}._S3rver_object`;
}

async function listUploads(uploads: string): Promise<string> {
  const listed = (await namesIn(uploads)).map(async (id) => {
    const { birthtime } = await stat(join(uploads, id));
    const key = await readFile(join(uploads, id, 'key'), 'utf8');
    return `<Upload><Key>${key}</Key><UploadId>${id}</UploadId><Initiated>${birthtime.toISOString()}</Initiated></Upload>`;
  });
  return `<ListMultipartUploadsResult>${(await Promise.all(listed)).join('')}</ListMultipartUploadsResult>`;
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function answer(request: IncomingMessage, response: ServerResponse, status: number, xml: string): void {
  request.resume();
  response.writeHead(status, { 'content-type': 'application/xml' }).end(xml);
}
