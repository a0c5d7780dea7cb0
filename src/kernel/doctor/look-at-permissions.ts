import { fine, unsafe, type Diagnosis } from './diagnosis';

/** Compares what a role of visitors may do with what is meant; anything more is a hole. */
export function lookAtPermissions(
  role: string,
  granted: readonly string[],
  meant: readonly string[],
): Diagnosis {
  const more = granted.filter((action) => !meant.includes(action));
  if (more.length === 0) return fine('permissions', `${role} may do what is meant and no more`);
  return unsafe(
    'permissions',
    `The role ${role} may also: ${more.join(', ')}.`,
    'Take these away under Settings, Users & Permissions, Roles.',
  );
}
