import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A name that a script takes out of the compiled app. */
export interface TakenName {
  /** The source of its module, from the root of the repository. */
  module: string;
  name: string;
}

const compiledRoot = /(?:^|\/)dist\/(src(?:\/.*)?)$/;

/**
 * What a script takes by `const { a, b } = compiled('path')` or `compiled('path').a`. Whatever loads modules from
 * `dist/src` counts as `compiled`, by whatever name, also an imported one.
 * @throws Error for a use that is none of these
 */
export function takenNames(file: string, text = readFileSync(file, 'utf8')): TakenName[] {
  const script = parse(file, text);
  const loaders = new Map([...ownLoaders(script), ...importedLoaders(script, file)]);
  return nodesOf(script).flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
    const folder = loaders.get(node.expression.text);
    if (folder === undefined) return [];
    const [named] = node.arguments;
    if (named === undefined || !ts.isStringLiteral(named)) throw unread(file, node);
    const module = `${path.posix.join(folder, named.text.replace(/\.js$/, ''))}.ts`;
    const names = namesFrom(node);
    if (names.length === 0) throw unread(file, node);
    return names.map((name) => ({ module, name }));
  });
}

/** Functions with `dist/src…` in them, each with the source folder that it loads from. */
function ownLoaders(script: ts.SourceFile): [string, string][] {
  return nodesOf(script).flatMap((node): [string, string][] => {
    const isFunction =
      ts.isFunctionDeclaration(node) ||
      (ts.isVariableDeclaration(node) &&
        node.initializer !== undefined &&
        ts.isArrowFunction(node.initializer));
    if (!isFunction || node.name === undefined || !ts.isIdentifier(node.name)) return [];
    const loader = node.name.text;
    return nodesOf(node)
      .filter(ts.isStringLiteral)
      .flatMap((literal) => compiledRoot.exec(literal.text)?.[1] ?? [])
      .map((folder) => [loader, folder]);
  });
}

function importedLoaders(script: ts.SourceFile, file: string): [string, string][] {
  return script.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    const named = statement.importClause?.namedBindings;
    if (!/^\..*\.mjs$/.test(from) || named === undefined || !ts.isNamedImports(named)) return [];
    const other = path.join(path.dirname(file), from);
    const loaders = new Map(ownLoaders(parse(other, readFileSync(other, 'utf8'))));
    return named.elements.flatMap(({ name, propertyName }): [string, string][] => {
      const folder = loaders.get((propertyName ?? name).text);
      return folder === undefined ? [] : [[name.text, folder]];
    });
  });
}

function namesFrom({ parent }: ts.CallExpression): string[] {
  if (ts.isPropertyAccessExpression(parent)) return [parent.name.text];
  if (!ts.isVariableDeclaration(parent) || !ts.isObjectBindingPattern(parent.name)) return [];
  return parent.name.elements.flatMap((element) => {
    const taken = element.propertyName ?? element.name;
    return ts.isIdentifier(taken) ? [taken.text] : [];
  });
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
}

function nodesOf(root: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function unread(file: string, node: ts.Node): Error {
  return new Error(`${file}: it cannot be seen what ${node.getText()} is taken for`);
}
