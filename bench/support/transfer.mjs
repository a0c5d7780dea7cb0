import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

const agent = new Agent({ keepAlive: true });

/** Sends a file by PUT as a browser does, with its length. Resolves to the status and the answer's text. */
export async function putFile(url, file, headers = {}) {
  const { size } = await stat(file);
  const type = 'application/octet-stream';
  const sending = request(url, {
    method: 'PUT',
    agent,
    headers: { 'content-type': type, 'content-length': size, ...headers },
  });
  const answered = new Promise((resolve, reject) => sending.once('response', resolve).once('error', reject));
  const [response] = await Promise.all([answered, pipeline(createReadStream(file), sending)]);
  return { status: response.statusCode, body: await text(response) };
}

/** Takes a file over a connection that is kept, and throws its bytes away. Resolves to their number. */
export async function drain(url) {
  const response = await answerOf(url);
  let bytes = 0;
  for await (const chunk of response) bytes += chunk.length;
  return bytes;
}

/** Takes a file into memory. */
export async function take(url) {
  return buffer(await answerOf(url));
}

async function answerOf(url) {
  const asking = request(url, { agent });
  const answered = new Promise((resolve, reject) => asking.once('response', resolve).once('error', reject));
  asking.end();
  const response = await answered;
  if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${await text(response)}`);
  return response;
}
