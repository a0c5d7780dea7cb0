import type { ReleaseCheck, ReleaseEffect, ReleaseRegister } from './contract';

/** What the rooms to the right have to say about a release, in the order in which they came. */
export interface FilledReleaseRegister extends ReleaseRegister {
  readonly checks: readonly ReleaseCheck[];
  readonly effects: readonly ReleaseEffect[];
}

export function createReleaseRegister(): FilledReleaseRegister {
  const checks: ReleaseCheck[] = [];
  const effects: ReleaseEffect[] = [];
  return {
    checks,
    effects,
    addCheck: (check) => void checks.push(check),
    addEffect: (effect) => void effects.push(effect),
  };
}
