import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { rules } from '../../src/plugins/preflight/domain/rules';
import type { RuleSpecimens } from './specimens/specimen';

const load = createRequire(__filename);

/** Rules whose fault no code makes, and why. */
export const withoutSpecimens: Readonly<Record<string, string>> = {};

/** The specimens of every rule that has a file, in the order of the rules. */
export function loadSpecimens(): RuleSpecimens[] {
  return rules.flatMap(({ id }) => {
    const file = path.join(__dirname, 'specimens', `${id}.ts`);
    return existsSync(file) ? [specimensIn(file)] : [];
  });
}

/** Whatever the file calls it. @throws Error where it holds none */
function specimensIn(file: string): RuleSpecimens {
  const exported: unknown[] = Object.values(load(file) as object);
  const found = exported.find(isSpecimens);
  if (found === undefined) throw new Error(`${path.basename(file)} exports no specimens`);
  return found;
}

function isSpecimens(value: unknown): value is RuleSpecimens {
  return typeof value === 'object' && value !== null && 'rule' in value && 'make' in value;
}
