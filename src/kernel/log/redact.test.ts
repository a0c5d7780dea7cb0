import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { createKeyring } from '../secrets/keyring';
import { redact, scrub } from './redact';
import { isSecretName } from './secret-names';

const canaryOf = fc.string({
  unit: fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-')),
  minLength: 20,
  maxLength: 50,
});
const names = [
  'password',
  'new_password',
  'clientSecret',
  'access_token',
  'x-api-key',
  'Authorization',
  'set-cookie',
  'e-mail',
  'customerEmail',
  'aws_secret_access_key',
  'sessionId',
  'bindings',
];

/** Every form by which the house knows a secret inside a text. */
const forms: Record<string, (canary: string) => string> = {
  bearer: (canary) => `GET /api with Bearer ${canary} refused`,
  header: (canary) => `Authorization: Custom ${canary}\r\nAccept: */*`,
  cookie: (canary) => `Cookie: jwt=1; other=${canary}`,
  webhook: (canary) => `signed by whsec_${canary}==`,
  link: (canary) => `GET /d/${canary}?file=1 200`,
  unsubscribeLink: (canary) => `POST /u/${canary} 200`,
  fullLink: (canary) => `https://shop.example/d/${canary}/a4.pdf`,
  parameter: (canary) => `https://api.example/x?page=2&access_token=${canary}&y=1`,
  presigned: (canary) => `https://s3.example/vault/files/ab?X-Amz-Signature=${canary}&X-Amz-Expires=30`,
  json: (canary) => `body was {"user":{"id":1,"password":"${canary}","page":2}}`,
  jsonWithEscapes: (canary) => `{"password":"a\\"b${canary}"}`,
  jsonInJson: (canary) => JSON.stringify({ body: JSON.stringify({ refresh_token: canary, n: 1 }) }),
  jsonThrice: (canary) => JSON.stringify(JSON.stringify(JSON.stringify({ apiKey: canary }))),
  cutJson: (canary) => `{"client_secret":"${canary}`,
  sealed: (canary) => `row {"v":1,"kid":"2026","wrapped":"x","iv":"y","tag":"z","data":"${canary}"} end`,
  database: (canary) => `cannot reach postgres://app:${canary}@db.internal:5432/selvedge`,
  email: (canary) => `no mailbox ${canary}@mail.example.com today`,
  stripe: (canary) => `key sk_live_${canary.replaceAll(/[_-]/g, 'x')}`,
  token: (canary) => `eyJhbGciOiJIUzI1NiJ9.${canary}.${canary}`,
  statement: (canary) =>
    `insert into "customer" ("note") values ('${canary}') - duplicate key value violates unique constraint "x"`,
  refusedValue: (canary) =>
    `select * from "t" where "id" = '1' - invalid input syntax for type uuid: "a - ${canary}"`,
};

const noise = fc.string({ maxLength: 30 });

it('lets no canary through under a secret name, however deep', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue(),
      tie('held'),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(noise, tie('any'), { maxKeys: 3 }),
    ),
    held: fc.record({ name: fc.constantFrom(...names), beside: fc.jsonValue(), shape: fc.nat(3) }),
  }));
  const plant = (node: unknown, canary: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => plant(item, canary));
    if (typeof node !== 'object' || node === null) return node;
    if ('shape' in node && 'name' in node) {
      const shapes = [canary, { value: canary }, [canary], new Map([['x', canary]])];
      return { [String(node.name)]: shapes[Number(node.shape)], ...node };
    }
    return Object.fromEntries(Object.entries(node).map(([name, held]) => [name, plant(held, canary)]));
  };
  fc.assert(
    fc.property(value.any, canaryOf, (tree, canary) => {
      expect(JSON.stringify(redact(plant(tree, canary)))).not.toContain(canary);
    }),
    { numRuns: 500 },
  );
});

describe.each(Object.entries(forms))('the form %s', (_name, form) => {
  it('never shows its secret, wherever it stands', () => {
    fc.assert(
      fc.property(canaryOf, noise, noise, (canary, before, after) => {
        const text = `${before}\n${form(canary)}\n${after}`;
        const said = new Error(text, { cause: new Error(form(canary)) });
        const places = [
          text,
          [text],
          { note: text },
          { [form(canary)]: 1 },
          said,
          { error: said },
          new Map([['a', text]]),
          new Set([text]),
        ];
        for (const place of places) expect(JSON.stringify(redact(place))).not.toContain(canary);
      }),
    );
  });
});

it('knows AWS keys by their form, and digests and version numbers are none', () => {
  const secretKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  expect(scrub(`AKIAIOSFODNN7EXAMPLE with ${secretKey}!`)).toBe('[redacted] with [redacted]!');
  expect(scrub('GOOG1EABCDEFGHIJKLMNOPQRSTUVWXYZ')).toBe('[redacted]');
  const harmless =
    'commit 0123456789abcdef0123456789abcdef01234567 of @strapi/core@5.54.0, files/0123456789abcdef';
  expect(scrub(harmless)).toBe(harmless);
});

it('leaves ordinary words alone', () => {
  for (const text of [
    'The bearer of bad news',
    'released version 1.2.0 of pattern abc in 12 ms',
    'https://shop.example/api/patterns?page=2&sort=title',
    '{"title":"Wrap skirt","pages":12}',
    'select a size - then print',
  ]) {
    expect(scrub(text)).toBe(text);
  }
});

it('hides whatever the keyring sealed', () => {
  const keyring = createKeyring({ current: { id: 'k', key: randomBytes(32) }, previous: [] });
  const sealed = keyring.seal('secret', { table: 't', row: 'r', field: 'f' });
  const json = JSON.stringify({ at: 1, sealed });
  expect(redact({ held: sealed, text: json, cut: json.slice(0, -8), nested: JSON.stringify(json) })).toEqual({
    held: '[sealed]',
    text: '{"at":1,"sealed":[sealed]}',
    cut: '{"at":1,"sealed":[sealed]',
    nested: String.raw`"{\"at\":1,\"sealed\":[sealed]}"`,
  });
});

it('tells of a database error what happened and no value', () => {
  const fromKnex = Object.assign(
    new Error(
      `insert into "customer" ("email") values ('canary@example.com') - duplicate key value violates unique constraint "customer_email"`,
    ),
    {
      severity: 'ERROR',
      code: '23505',
      detail: 'Key (email)=(canary@example.com) already exists.',
      table: 'customer',
      constraint: 'customer_email',
      bindings: ['canary'],
    },
  );
  const facts = redact(fromKnex);
  expect(JSON.stringify(facts)).not.toContain('canary');
  expect(facts).toMatchObject({
    name: 'Error',
    message: '[sql] - duplicate key value violates unique constraint "customer_email"',
    code: '23505',
    table: 'customer',
    constraint: 'customer_email',
  });
  const refused = Object.assign(new Error('invalid input syntax for type uuid: canary'), {
    severity: 'ERROR',
    code: '22P02',
  });
  expect(redact(refused)).toMatchObject({ message: 'the database refused a value', code: '22P02' });
});

it('keeps what helps', () => {
  const circle: Record<string, unknown> = { a: 1 };
  circle.self = circle;
  circle.list = [circle, { ok: true }];
  const unreadable = Object.defineProperty({}, 'x', { enumerable: true, get: () => fc.pre(false) });
  expect(redact(circle)).toEqual({ a: 1, self: '[cycle]', list: ['[cycle]', { ok: true }] });
  expect(
    redact([
      new Date(0),
      new Date(NaN),
      10n,
      NaN,
      undefined,
      () => 1,
      Symbol('x'),
      Buffer.alloc(3),
      new URL('https://a.example/b'),
      unreadable,
      { hasPassword: true, token: null },
    ]),
  ).toEqual([
    '1970-01-01T00:00:00.000Z',
    'Invalid Date',
    '10',
    'NaN',
    null,
    '[function]',
    '[symbol]',
    '[3 bytes]',
    'https://a.example/b',
    '[unreadable]',
    { hasPassword: true, token: null },
  ]);
});

it('bounds what it is given', () => {
  let deep: unknown = 'bottom';
  for (let level = 0; level < 10_000; level += 1) deep = [deep];
  expect(JSON.stringify(redact(deep))).toContain('[deep]');
  expect(redact(Array.from({ length: 1_000 }, () => 1))).toHaveLength(101);
  const wide = Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => 'x'));
  expect(JSON.stringify(redact(wide)).length).toBeLessThan(100_000);
  for (const piece of [
    'a',
    '"a":"',
    '{',
    '\\"a\\":\\"',
    'a.',
    'a@',
    'Bearer ',
    '/d/',
    'eyJaaaaaaaaa.',
    'select "',
    ' - ',
    'a=',
    'x://a:',
  ]) {
    expect(scrub(piece.repeat(1_000_000)).length).toBeLessThan(40_000);
  }
});

it.each([
  'password',
  'PASSWORD',
  'user.password',
  'X-API-Key',
  'api_key',
  'idToken',
  'eMail',
  'Set-Cookie',
  'privateKey',
])('masks %s', (name) => {
  expect(isSecretName(name)).toBe(true);
});
it.each(['title', 'key', 'author', 'bytes', 'passed', 'mailer', 'status'])('shows %s', (name) => {
  expect(isSecretName(name)).toBe(false);
});
