import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The values that a file of TypeScript exports, its own and those it passes on; undefined where there is no file. */
export function exportedNames(file: string): Set<string> | undefined {
  if (!existsSync(file)) return undefined;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return new Set(source.statements.flatMap((statement) => namesOf(statement, path.dirname(file))));
}

function namesOf(statement: ts.Statement, folder: string): string[] {
  if (ts.isExportDeclaration(statement)) return passedOn(statement, folder);
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (isExported !== true) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isValue && statement.name !== undefined ? [statement.name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function passedOn({ isTypeOnly, exportClause, moduleSpecifier }: ts.ExportDeclaration, folder: string) {
  if (isTypeOnly) return [];
  if (exportClause !== undefined && ts.isNamedExports(exportClause)) {
    return exportClause.elements.filter((one) => !one.isTypeOnly).map(({ name }) => name.text);
  }
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
  return [...(exportedNames(path.join(folder, `${moduleSpecifier.text}.ts`)) ?? [])];
}
