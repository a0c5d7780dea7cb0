import { doubtful, fine, unsafe, type Diagnosis } from './diagnosis';

export interface ConfigurationFacts {
  isProduction: boolean;
  /** `process.versions.node` */
  node: string;
  strapi: string;
  /** Names of the secrets and their values; only judged, never repeated. */
  secrets: Readonly<Record<string, string>>;
  publicUrl: string | undefined;
  trustsProxy: boolean;
  isDemo: boolean;
  reachesPrivate: boolean;
  smtpIsSet: boolean;
  strictRest: boolean;
  strictDocuments: boolean;
  reloads: boolean;
  allowedUploads: unknown;
  vaultIsPublic: boolean;
  sandbox: string;
}

/** Words that examples and templates use in the place of a secret. */
const placeholders = /tobemodified|changeme|change-me|secret|example|password|default|123456/i;
/** Never in the public library: they are what is sold, or carry scripts. */
const paidOrActive = [
  'application/pdf',
  'image/svg+xml',
  'image/vnd.dxf',
  'text/html',
  '*',
  'image/*',
  '*/*',
];

/** Judges how this Selvedge is set up; pure. */
export function lookAtConfiguration(facts: ConfigurationFacts): Diagnosis[] {
  return [
    versions(facts),
    ...secrets(facts),
    addresses(facts),
    doors(facts),
    uploads(facts),
    sandbox(facts),
    ...modes(facts),
  ];
}

function versions({ node, strapi, isProduction }: ConfigurationFacts): Diagnosis {
  const said = `Node ${node}, Strapi ${strapi}`;
  if (major(strapi) < 5 || (major(strapi) === 5 && minor(strapi) < 45)) {
    return unsafe(
      'versions',
      `${said}: this Strapi has known holes.`,
      'Install the versions that package-lock.json names.',
    );
  }
  if (major(node) >= 24) return fine('versions', said);
  const mend =
    'Run Selvedge on Node 24 or later; npm scripts bring it along, production images need their own.';
  return isProduction ? unsafe('versions', said, mend) : doubtful('versions', said, mend);
}

function secrets({ secrets: named, isProduction }: ConfigurationFacts): Diagnosis[] {
  const weak = Object.entries(named).filter(
    ([, value]) => value.length < 20 || placeholders.test(value) || new Set(value).size < 8,
  );
  const twice = Object.values(named).length - new Set(Object.values(named)).size;
  if (weak.length === 0 && twice === 0)
    return [fine('secrets', `${Object.keys(named).length} secrets, long and all different`)];
  const mend = 'Set each to its own `openssl rand -base64 32`.';
  const bad = isProduction ? unsafe : doubtful;
  return [
    ...weak.map(([name]) => bad('secrets', `${name} is guessable.`, mend)),
    ...(twice > 0 ? [bad('secrets', 'Two secrets are the same.', mend)] : []),
  ];
}

function addresses({ publicUrl, trustsProxy, isProduction }: ConfigurationFacts): Diagnosis {
  if (!isProduction) return fine('addresses', `links lead to ${publicUrl ?? 'this machine'}`);
  if (publicUrl === undefined || !publicUrl.startsWith('https://')) {
    return unsafe(
      'addresses',
      'Links in mails would not lead here safely.',
      'Set PUBLIC_URL to the https address that buyers use.',
    );
  }
  if (!trustsProxy) {
    return doubtful(
      'addresses',
      'PUBLIC_URL is https, but no proxy is trusted: every visitor seems to come from one address.',
      'Set SELVEDGE_TRUST_PROXY=true if a proxy in front ends TLS.',
    );
  }
  return fine('addresses', `links lead to ${publicUrl}, a proxy stands in front`);
}

function doors({ strictRest, strictDocuments }: ConfigurationFacts): Diagnosis {
  if (strictRest && strictDocuments) return fine('doors', 'unknown query keys are refused');
  return unsafe(
    'doors',
    'Unknown query keys reach the database.',
    'Set strictParams to true for rest and documents in config/api.ts.',
  );
}

function uploads({ allowedUploads, vaultIsPublic }: ConfigurationFacts): Diagnosis {
  const mend =
    'List picture and video types only in config/plugins.ts (upload.config.security.allowedTypes).';
  if (vaultIsPublic)
    return unsafe('uploads', 'The vault lies inside public/.', 'Move SELVEDGE_VAULT_DIR out of public/.');
  if (!Array.isArray(allowedUploads))
    return unsafe('uploads', 'The public media library takes any file.', mend);
  const bad = allowedUploads.filter((type) => paidOrActive.includes(String(type)));
  if (bad.length > 0) return unsafe('uploads', `The public media library takes ${bad.join(', ')}.`, mend);
  return fine('uploads', 'the public media library takes pictures and videos only');
}

function sandbox({ sandbox: level }: ConfigurationFacts): Diagnosis {
  if (level === 'network-cut')
    return fine('sandbox', 'files are read without network and with a list of what may be read');
  return doubtful(
    'sandbox',
    `Files are read in a child process that may still reach the network (${level}).`,
    'Allow unprivileged user namespaces, or install bubblewrap.',
  );
}

function modes({
  isProduction,
  isDemo,
  reachesPrivate,
  reloads,
  smtpIsSet,
}: ConfigurationFacts): Diagnosis[] {
  if (!isProduction) return [];
  const found: Diagnosis[] = [];
  if (isDemo) found.push(unsafe('modes', 'Demo data in production.', 'Unset SELVEDGE_DEMO.'));
  if (reachesPrivate)
    found.push(unsafe('modes', 'Webhooks may go to private addresses.', 'Unset SELVEDGE_OUTBOUND_PRIVATE.'));
  if (reloads)
    found.push(
      unsafe('modes', 'The content-type builder is on.', 'Start with `npm start`, not with develop.'),
    );
  if (!smtpIsSet)
    found.push(
      unsafe('mail', 'No mail server is set, receipts would wait for ever.', 'Set SELVEDGE_SMTP_URL.'),
    );
  return found;
}

function major(version: string): number {
  return Number(version.split('.')[0]);
}

function minor(version: string): number {
  return Number(version.split('.')[1]);
}
