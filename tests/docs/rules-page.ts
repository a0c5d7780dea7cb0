import { defaultProfile, type Finding, type Profile } from '../../src/plugins/preflight/contract';
import { textOfBytes } from '../../src/plugins/preflight/domain/text-of-bytes';
import type { Rule } from '../../src/plugins/preflight/domain/rule';

/** What a rule says of its first wrong specimen; a finding, or why there is none. */
export type RuleExample = { kind: 'finding'; file: string; finding: Finding } | { kind: 'none'; why: string };

/** What a rule looks at, by the first word of its id. */
const looksAt: Readonly<Record<string, string>> = {
  file: 'any file',
  name: 'any file',
  format: 'any file, and its role',
  reading: 'any file that is read: PDF, SVG, DXF, pictures',
  pdf: 'PDF',
  tiles: 'PDF, role template',
  text: 'the words of a PDF',
  row: 'the words of a PDF',
  svg: 'SVG',
  dxf: 'DXF',
  image: 'PNG, JPEG, WebP, GIF',
  cover: 'pictures, role cover',
};

/** Fields of the profile that a rule reads, seen while it judges its own specimens. */
export type ReadFields = ReadonlySet<keyof Profile>;

export function rulesPage(
  rules: readonly Rule[],
  exampleOf: (rule: Rule) => RuleExample,
  fieldsOf: (rule: Rule) => ReadFields,
): string {
  const contents = rules.map(({ id, title, severity }) => `| [\`${id}\`](#${id}) | ${severity} | ${title} |`);
  return `# Rules of preflight

Made by \`npm run rules\` from the rules themselves and from what each says of its first wrong specimen (\`tests/preflight/specimens\`). A finding's severity may differ from its rule's where the rule says so; a profile may set another one, or \`off\`, by id. How often each is right: [accuracy](accuracy/preflight.md).

| rule | severity | a good file |
| --- | --- | --- |
${contents.join('\n')}

${rules.map((rule) => section(rule, exampleOf(rule), fieldsOf(rule))).join('\n\n')}
`;
}

function section({ id, title, severity, source }: Rule, example: RuleExample, fields: ReadFields): string {
  const limits = [...fields].map((field) => `\`${field}\` ${limitWords(field)}`);
  return `## ${id}

${title}.

- **Severity:** ${severity}
- **Looks at:** ${looksAt[id.split('-')[0] ?? ''] ?? 'any file'}
- **Limits of the default profile:** ${limits.length === 0 ? 'none' : limits.join(', ')}
- **Why:** ${source}

${exampleWords(example)}`;
}

function limitWords(field: keyof Profile): string {
  const value = defaultProfile[field];
  if (field === 'mostBytes') return textOfBytes(defaultProfile.mostBytes);
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([name, limit]) => `${name} ${String(limit)}`)
        .join(', ')
    : String(value);
}

function exampleWords(example: RuleExample): string {
  if (example.kind === 'none') return `No example: ${example.why}`;
  const { finding, file } = example;
  const seen = [
    ...(finding.page === undefined ? [] : [`page ${String(finding.page)}`]),
    ...(finding.where === undefined ? [] : [finding.where]),
    ...(finding.measured === undefined ? [] : [`measured ${finding.measured}`]),
    ...(finding.limit === undefined ? [] : [`allowed ${finding.limit}`]),
    ...(finding.quote === undefined ? [] : [`“${finding.quote}”`]),
  ];
  return [
    `Says of \`${file}\` (${finding.severity}):`,
    '',
    `> ${finding.message}`,
    ...(seen.length === 0 ? [] : ['>', `> ${plain(seen.join(' · '))}`]),
  ].join('\n');
}

/** Words of files must not become marks of the page. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_<>[\]|~]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
