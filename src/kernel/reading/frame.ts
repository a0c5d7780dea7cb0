const HEADER_BYTES = 4;

/** A message with its length in front, as parent and child speak it: 4 bytes big-endian, then JSON in UTF-8. */
export function encodeFrame(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  const frame = Buffer.allocUnsafe(HEADER_BYTES + body.length);
  frame.writeUInt32BE(body.length, 0);
  body.copy(frame, HEADER_BYTES);
  return frame;
}

/** What came out of a chunk: whole messages, or the reason why the sender cannot be trusted any more. */
export type Decoded = { kind: 'messages'; messages: unknown[] } | { kind: 'violation'; message: string };

/** Collects chunks into messages; never holds more than one frame of `maxBytes`. */
export function createFrameDecoder(maxBytes: number): (chunk: Buffer) => Decoded {
  let chunks: Buffer[] = [];
  let held = 0;
  return (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    const messages: unknown[] = [];
    while (held >= HEADER_BYTES) {
      const first = chunks[0];
      if (first === undefined || first.length < HEADER_BYTES) chunks = [Buffer.concat(chunks)];
      const length = chunks[0]?.readUInt32BE(0) ?? 0;
      if (length > maxBytes) {
        return {
          kind: 'violation',
          message: `answered with ${String(length)} bytes, ${String(maxBytes)} are allowed`,
        };
      }
      if (held < HEADER_BYTES + length) break;
      const all = Buffer.concat(chunks);
      const parsed = parseJson(all.subarray(HEADER_BYTES, HEADER_BYTES + length).toString('utf8'));
      if (parsed === undefined)
        return { kind: 'violation', message: 'answered with something that is not JSON' };
      messages.push(parsed.value);
      chunks = [all.subarray(HEADER_BYTES + length)];
      held = chunks[0]?.length ?? 0;
    }
    return { kind: 'messages', messages };
  };
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
