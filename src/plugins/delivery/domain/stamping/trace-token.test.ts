import fc from 'fast-check';
import { crc16 } from './crc16';
import {
  decodeBits,
  decodePayload,
  encodePayload,
  findTraceCodes,
  newTraceToken,
  payloadBits,
  traceCode,
} from './trace-token';

const tokens = fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => newTraceToken(() => bytes));

describe('crc16', () => {
  it('gives the published check value', () => {
    expect(crc16(new TextEncoder().encode('123456789'))).toBe(0x29b1);
  });
});

describe('trace token', () => {
  it('takes 40 bits from the source of randomness', () => {
    expect(newTraceToken(() => Uint8Array.of(0, 1, 0xab, 0xcd, 0xff))).toBe('0001abcdff');
  });

  it('comes back from payload, bits and printed code', () => {
    fc.assert(
      fc.property(tokens, (token) => {
        expect(decodePayload(encodePayload(token))).toEqual({ token, ok: true });
        expect(decodeBits(payloadBits(token))).toEqual({ token, ok: true });
        expect(findTraceCodes(`Licensed to A-B · ${traceCode(token)} · 2`)).toEqual([{ token, ok: true }]);
      }),
    );
  });

  it('is not believed with any one or two bits wrong', () => {
    fc.assert(
      fc.property(tokens, fc.nat(55), fc.nat(55), (token, first, second) => {
        const bits = payloadBits(token).map((bit, index) =>
          index === first || index === second ? !bit : bit,
        );
        expect(decodeBits(bits).ok).toBe(false);
      }),
    );
  });

  it('refuses what is not ten hex digits', () => {
    expect(() => encodePayload('3FA9C2D1E0')).toThrow();
    expect(() => encodePayload('3fa9')).toThrow();
    expect(decodePayload(new Uint8Array(6)).ok).toBe(false);
  });

  it('does not read a code out of longer digits', () => {
    expect(findTraceCodes('SV-3FA9C2D1E0-F2B5AA')).toEqual([]);
    expect(findTraceCodes('sv - 3fa9c2d1e0 - f2b5')).toHaveLength(1);
  });
});
