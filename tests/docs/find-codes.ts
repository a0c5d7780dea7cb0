import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A stable code as it stands in the source; `kind` where a `new DomainError(…)` with it says or leaves it. */
export interface FoundCode {
  code: string;
  kind: string | undefined;
  /** From the root of the repository. */
  file: string;
}

const root = path.resolve(__dirname, '../..');
const form = /^[a-z]+\/[a-z]+(-[a-z]+)*$/;
const mediaType = /^(application|audio|font|image|multipart|text|video)\//;
/** The vocabulary's rooms share their rules: `term` and `facet` stand in for the template's `room`. */
const rooms = ['term', 'facet'];

/** Every code in the server's and the command line's source below `folder`; tests, admin pages and vendors' words make none. */
export function findCodes(folder = 'src'): FoundCode[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root })
    .filter((file) => !/\.(test|suite|d)\.ts$|\/admin\/|\/domain\/vendors\//.test(file))
    .flatMap((file) => codesIn(file, readFileSync(path.join(root, file), 'utf8')));
}

function codesIn(file: string, text: string): FoundCode[] {
  const found: FoundCode[] = [];
  const visit = (node: ts.Node): void => {
    for (const code of codesOf(node)) found.push({ code, kind: kindBeside(node), file });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

function codesOf(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent)) {
    return form.test(node.text) && !mediaType.test(node.text) ? [node.text] : [];
  }
  if (!ts.isTemplateExpression(node) || node.head.text !== '' || node.templateSpans.length !== 1) return [];
  const [{ expression, literal }] = node.templateSpans as unknown as [ts.TemplateSpan];
  const codes = rooms.map((room) => `${room}${literal.text}`);
  return expression.getText() === 'room' && codes.every((code) => form.test(code)) ? codes : [];
}

/** `invalid` where the constructor gets no kind, undefined where another function decides. */
function kindBeside(code: ts.Node): string | undefined {
  const { parent } = code;
  if (!ts.isNewExpression(parent) || parent.expression.getText() !== 'DomainError') return undefined;
  const options = parent.arguments?.[2];
  if (options === undefined) return 'invalid';
  if (!ts.isObjectLiteralExpression(options)) return undefined;
  const kind = options.properties.find((property) => property.name?.getText() === 'kind');
  if (kind === undefined) return 'invalid';
  return ts.isPropertyAssignment(kind) && ts.isStringLiteral(kind.initializer)
    ? kind.initializer.text
    : undefined;
}
