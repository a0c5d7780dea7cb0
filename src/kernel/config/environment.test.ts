import { parseEnvironment } from './environment';

const good = {
  DATABASE_URL: 'postgres://u:p@127.0.0.1:5432/d',
  APP_KEYS: 'aaaaaaaaaaaaaaaaaaaa,bbbbbbbbbbbbbbbbbbbb',
  API_TOKEN_SALT: 'cccccccccccccccccccc',
  ADMIN_JWT_SECRET: 'dddddddddddddddddddd',
  TRANSFER_TOKEN_SALT: 'eeeeeeeeeeeeeeeeeeee',
  JWT_SECRET: 'ffffffffffffffffffff',
  ENCRYPTION_KEY: 'gggggggggggggggggggg',
  SELVEDGE_KEYS: 'k1:AAAA',
};

it('fills in what may be left out', () => {
  expect(parseEnvironment(good)).toMatchObject({
    PORT: 1337,
    SELVEDGE_ROLE: 'all',
    SELVEDGE_VAULT: 'local',
    APP_KEYS: [expect.any(String), expect.any(String)],
  });
});

it('names a key that does not exist and the one it looks like', () => {
  expect(() => parseEnvironment({ ...good, SELVEDGE_ROEL: 'web' })).toThrow(
    /SELVEDGE_ROEL is not .* did you mean SELVEDGE_ROLE\?/,
  );
});

it('names every fault at once', () => {
  expect(() => parseEnvironment({ ...good, PORT: 'x', JWT_SECRET: 'short' })).toThrow(
    /PORT[\s\S]*JWT_SECRET/,
  );
});

it('ignores the variables of other programs and treats an empty one as not set', () => {
  expect(parseEnvironment({ ...good, PATH: '/bin', PORT: '' }).PORT).toBe(1337);
});

it('asks for what an S3 vault needs', () => {
  expect(() => parseEnvironment({ ...good, SELVEDGE_VAULT: 's3' })).toThrow(
    /SELVEDGE_S3_BUCKET[\s\S]*SELVEDGE_S3_ACCESS_KEY_ID/,
  );
});

it('never repeats a secret in its message', () => {
  expect(() => parseEnvironment({ ...good, JWT_SECRET: 'hunter2' })).not.toThrow(/hunter2/);
});
