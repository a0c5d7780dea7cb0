import fc from 'fast-check';
import { createFrameDecoder, encodeFrame } from './frame';

describe('frames', () => {
  it('come out as they went in, however the pipe cuts them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        (sent, cuts) => {
          const wire = Buffer.concat(sent.map(encodeFrame));
          const decode = createFrameDecoder(1_000_000);
          const received: unknown[] = [];
          for (let at = 0, turn = 0; at < wire.length; turn += 1) {
            const size = cuts[turn % cuts.length] ?? 1;
            const decoded = decode(wire.subarray(at, at + size));
            if (decoded.kind === 'violation') throw new Error(decoded.message);
            received.push(...decoded.messages);
            at += size;
          }
          expect(JSON.stringify(received)).toBe(JSON.stringify(sent));
        },
      ),
    );
  });

  it('are refused when longer than allowed, before they are read', () => {
    const decode = createFrameDecoder(10);
    const header = Buffer.alloc(4);
    header.writeUInt32BE(11);
    expect(decode(header).kind).toBe('violation');
  });

  it('are refused when they are not JSON', () => {
    const decode = createFrameDecoder(10);
    expect(decode(Buffer.concat([Buffer.from([0, 0, 0, 1]), Buffer.from('{')])).kind).toBe('violation');
  });
});
