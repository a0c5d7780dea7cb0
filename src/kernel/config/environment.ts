import { z } from 'zod';
import { DomainError } from '../errors/domain-error';
import { faultSteps, type FaultStep } from '../faults/fault-points';

const secret = z.string().min(16, 'must be at least 16 characters of randomness');
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const port = z.coerce.number().int().min(0).max(65_535);

/** Everything a machine needs to start, and nothing an admin would change (those are settings). */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(1337),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  APP_KEYS: z
    .string()
    .transform((keys) => keys.split(','))
    .pipe(z.array(secret).min(1)),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  SELVEDGE_KEYS: z.string().min(1),
  // `cli` is a verb of the command line: it boots, serves nobody and claims no jobs.
  SELVEDGE_ROLE: z.enum(['web', 'worker', 'all', 'cli']).default('all'),
  SELVEDGE_DATA_DIR: z.string().default('.data'),
  SELVEDGE_VAULT: z.enum(['local', 's3']).default('local'),
  SELVEDGE_VAULT_DIR: z.string().optional(),
  SELVEDGE_S3_ENDPOINT: z.url().optional(),
  SELVEDGE_S3_REGION: z.string().default('us-east-1'),
  SELVEDGE_S3_BUCKET: z.string().optional(),
  SELVEDGE_S3_ACCESS_KEY_ID: z.string().optional(),
  SELVEDGE_S3_SECRET_ACCESS_KEY: z.string().optional(),
  SELVEDGE_S3_PATH_STYLE: flag.default(false),
  SELVEDGE_MEDIA_S3_BUCKET: z.string().optional(),
  SELVEDGE_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SELVEDGE_MAIL_FROM: z.string().default('Selvedge <no-reply@localhost.localdomain>'),
  SELVEDGE_MAIL_REPLY_TO: z.string().optional(),
  SELVEDGE_TRUST_PROXY: flag.default(false),
  SELVEDGE_LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
  SELVEDGE_METRICS_TOKEN: secret.optional(),
  // Webhooks to this machine and over http, for trying and testing; production refuses it.
  SELVEDGE_OUTBOUND_PRIVATE: flag.default(false),
  // A mock of Stripe's API in the place of the real one; over http only with SELVEDGE_OUTBOUND_PRIVATE.
  SELVEDGE_STRIPE_URL: z.url().default('https://api.stripe.com'),
  SELVEDGE_DEMO: flag.default(false),
  // `after:step`: this process dies there, for tests of what comes after; production refuses it.
  SELVEDGE_FAULT: z
    .templateLiteral(['after:', z.enum(faultSteps)])
    .transform((fault) => fault.slice('after:'.length) as FaultStep)
    .optional(),
});

export type Environment = z.infer<typeof schema>;

const ours = 'SELVEDGE_';

/**
 * Reads the environment once, strictly: a missing or malformed variable and a `SELVEDGE_` name that does not
 * exist are refused, all of them named in one message. Other programs' variables are none of our business.
 * @throws DomainError `config/wrong-environment`
 */
export function parseEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const unknown = Object.keys(set).filter((name) => name.startsWith(ours) && !(name in schema.shape));
  const parsed = schema.safeParse(set);
  const faults = [
    ...unknown.map((name) => `${name} is not a setting of Selvedge${didYouMean(name)}`),
    ...(parsed.success
      ? [...s3Faults(parsed.data), ...faultFaults(parsed.data)]
      : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)),
  ];
  if (!parsed.success || faults.length > 0) {
    throw new DomainError('config/wrong-environment', `Selvedge cannot start:\n- ${faults.join('\n- ')}`, {
      details: { faults },
    });
  }
  return parsed.data;
}

function s3Faults(environment: Environment): string[] {
  if (environment.SELVEDGE_VAULT !== 's3' && environment.SELVEDGE_MEDIA_S3_BUCKET === undefined) return [];
  const needed = ['SELVEDGE_S3_ACCESS_KEY_ID', 'SELVEDGE_S3_SECRET_ACCESS_KEY'] as const;
  const bucket = environment.SELVEDGE_VAULT === 's3' ? (['SELVEDGE_S3_BUCKET'] as const) : [];
  return [...bucket, ...needed]
    .filter((name) => environment[name] === undefined)
    .map((name) => `${name} is needed to reach the S3 store`);
}

function faultFaults({ NODE_ENV, SELVEDGE_FAULT }: Environment): string[] {
  if (NODE_ENV !== 'production' || SELVEDGE_FAULT === undefined) return [];
  return ['SELVEDGE_FAULT kills this process on purpose; it is not for production'];
}

function didYouMean(name: string): string {
  const near = Object.keys(schema.shape)
    .map((known) => ({ known, distance: editDistance(name, known) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near !== undefined && near.distance <= 4 ? `; did you mean ${near.known}?` : '';
}

/** Levenshtein distance, two rows at a time. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}
