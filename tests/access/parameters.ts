import { randomBytes, randomUUID } from 'node:crypto';

/** What another designer has in the catalogue. */
export interface DesignersThings {
  pattern: string;
  version: string;
  file: string;
}

/** What another customer bought and was sent. */
export interface CustomersThings {
  entitlement: string;
  order: string;
  releasedFile: string;
  ticket: string;
  zipTicket: string;
}

export interface Parameter {
  /** A well-formed value that names nothing. */
  missing: () => string;
  /** On admin routes: what belongs to a designer; absent where nothing of that name does. */
  ofDesigner?: (things: DesignersThings) => string;
  /** On buyers' routes: what belongs to a customer. */
  ofCustomer?: (things: CustomersThings) => string;
}

const uuid = () => randomUUID();
const documentId = () => randomBytes(12).toString('hex');
const word = () => `nobody-${randomBytes(4).toString('hex')}`;
const secret = () => randomBytes(32).toString('base64url');

/**
 * Every name that a path parameter of ours has. A new one goes here, and is then asked of every role, with a value
 * that names nothing, and with what is somebody else's.
 */
const parameters: Readonly<Record<string, Parameter>> = {
  versionId: { missing: documentId, ofDesigner: ({ version }) => version },
  fileId: { missing: uuid, ofDesigner: ({ file }) => file, ofCustomer: ({ releasedFile }) => releasedFile },
  documentId: { missing: documentId, ofDesigner: ({ pattern }) => pattern },
  patternId: { missing: documentId, ofDesigner: ({ pattern }) => pattern },
  /** Of a file, counted from 1. */
  page: { missing: () => '999999' },
  id: { missing: uuid },
  fingerprint: { missing: () => randomBytes(32).toString('hex') },
  name: { missing: word },
  key: { missing: word },
  slug: { missing: word },
  account: { missing: word },
  code: { missing: () => randomBytes(4).toString('hex').toUpperCase() },
  token: { missing: secret },
  ticket: { missing: secret, ofCustomer: ({ ticket }) => ticket },
  zipTicket: { missing: secret, ofCustomer: ({ zipTicket }) => zipTicket },
  entitlementId: { missing: uuid, ofCustomer: ({ entitlement }) => entitlement },
  orderId: { missing: uuid, ofCustomer: ({ order }) => order },
  file: { missing: word },
  /** A help desk's key, and a table of the dashboard. */
  source: { missing: word },
  table: { missing: word },
};

/** @throws Error that says what to do, for a name that is not on the list */
export function parameter(name: string, path: string): Parameter {
  const known = parameters[name];
  if (known !== undefined) return known;
  throw new Error(
    `${path} has a parameter “${name}” that no test knows: add it to tests/access/parameters.ts.`,
  );
}

export function parameterNames(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
}

/** The path with its parameters filled. */
export function filled(path: string, valueOf: (name: string) => string): string {
  return path.replace(/:(\w+)(\([^)]*\))?/g, (_whole, name: string) => valueOf(name));
}

/** The path of something that does not exist. */
export function pathToNothing(path: string): string {
  return filled(path, (name) => parameter(name, path).missing());
}
