import { isSecretName } from './secret-names';

export const redacted = '[redacted]';

/** Longer texts are cut: a log line is for reading. In UTF-16 units. */
const longest = 16_384;

type Rule = [pattern: RegExp, replace: (match: string, ...groups: string[]) => string];

const maskNamed = (match: string, start: string, name: string, separator: string): string =>
  isSecretName(name) ? `${start}${name}${separator}${redacted}` : match;

/**
 * One pattern a kind of secret. Each looks at a place of the text a bounded number of times, so the whole is
 * linear in its length; none needs the end of what it hides, so a text cut in the middle hides it too.
 */
const rules: Rule[] = [
  // What the keyring sealed, as JSON, also within a JSON string.
  [
    /\{[^{}]*(?:\}|$)/g,
    (match) => (['kid', 'wrapped', 'tag'].every((name) => match.includes(name)) ? '[sealed]' : match),
  ],
  // "name":"value" and "name":1, then the same within strings of strings: \"name\":\"value\".
  [/(")([\w.-]{1,64})("\s{0,4}:\s{0,4}")(?:[^"\\]|\\.)+/g, maskNamed],
  [/(")([\w.-]{1,64})("\s{0,4}:\s{0,4})-?\d[\d.]*/g, maskNamed],
  [/(\\{1,15}")([\w.-]{1,64})(\\{1,15}"\s{0,4}:\s{0,4}(?:\\{1,15}")?)[^"]+/g, maskNamed],
  [/(\b)([\w.-]{1,64})(=)[^\s&;,"'<>]+/g, maskNamed],
  [
    /\b(authorization|proxy-authorization|cookie|set-cookie|x-api-key)(: {0,4})[^\r\n]+/gi,
    (_match, name, gap) => `${name}${gap}${redacted}`,
  ],
  [/\b(bearer|basic)(\s{1,4})[\w.~+/=-]{8,}/gi, (_match, scheme, gap) => `${scheme}${gap}${redacted}`],
  [/\bwhs(?:ec|k)_[\w+/=-]+/g, () => redacted],
  [/\b[rs]k_(?:live|test)_\w+/g, () => redacted],
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, () => redacted],
  // Download links: who knows the path has the file; links to unsubscribe: who knows it can.
  [/(\/[du]\/)[\w-]{8,}/g, (_match, path) => `${path}${redacted}`],
  // Tickets behind them: 256 bits in base64url as a part of a path.
  [/\/[\w-]{43}(?![\w-])/g, () => `/${redacted}`],
  [/\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}\b|\bGOOG[A-Z0-9]{16,}\b/g, () => redacted],
  // A secret access key of AWS has 40 characters and no mark of its own; hexadecimal digests are left alone.
  [
    /(?<![\w/+=])[A-Za-z0-9/+]{40}(?![\w/+=])/g,
    (match) => (/[a-z]/.test(match) && /[A-Z]/.test(match) && /\d/.test(match) ? redacted : match),
  ],
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{0,128}:)[^\s@/]+@/gi, (_match, start) => `${start}${redacted}@`],
  [
    /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,24}/gu,
    () => '[e-mail]',
  ],
];

/** A text without the secrets that can be told by their form, and without SQL that may carry values. */
export function scrub(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
  return rules.reduce((scrubbed, [pattern, replace]) => scrubbed.replace(pattern, replace), withoutSql(cut));
}

const statement = /\b(?:insert into|delete from|update|select|with)\s+["*(]|\bselect (?:distinct|count|\$)/i;
/** Beginnings of Postgres's messages that name tables, columns and constraints, never values. */
const reasons =
  /^(?:duplicate key value|null value in column|insert or update on|update or delete on|new row for relation|value too long|deadlock detected|could not serialize|could not obtain lock|canceling statement|terminating connection|column "|relation "|permission denied|current transaction is aborted|ledger\.)/;

/**
 * knex puts a failed statement with its values before the database's own words: `insert into "t" … - reason`.
 * Only a reason that is known to quote no value stays.
 */
function withoutSql(text: string): string {
  const begin = text.search(statement);
  if (begin === -1) return text;
  const end = text.lastIndexOf(' - ');
  const reason = end > begin ? (text.slice(end + 3).split('\n', 1)[0] ?? '') : '';
  return `${text.slice(0, begin)}[sql]${reasons.test(reason) ? ` - ${reason}` : ''}`;
}
