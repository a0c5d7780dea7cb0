import { tokenExpiry } from './token-expiry';

const token = (claims: unknown) =>
  `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;

describe('tokenExpiry', () => {
  it('reads the end of a token, also where its payload needs base64url digits', () => {
    expect(tokenExpiry(token({ exp: 1_700_000_000 }))).toBe(1_700_000_000_000);
    expect(tokenExpiry(token({ name: 'ÿþ?>~', exp: 5 }))).toBe(5000);
  });

  it('says nothing of what is not a token', () => {
    expect(tokenExpiry('')).toBeUndefined();
    expect(tokenExpiry('a.%%%.c')).toBeUndefined();
    expect(tokenExpiry(token({ sub: 1 }))).toBeUndefined();
    expect(tokenExpiry(token(null))).toBeUndefined();
  });
});
