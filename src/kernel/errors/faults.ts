/** One thing that is wrong with what somebody sent. */
export interface Fault {
  /** `lines.0.price`; empty where the whole is meant. */
  field: string;
  message: string;
}

/** What a schema found wrong, field by field, for an error's details. */
export function faultsOf({
  issues,
}: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}): Fault[] {
  return issues.map(({ path, message }) => ({ field: path.join('.'), message }));
}
