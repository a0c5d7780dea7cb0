/** A pattern's page in the content manager. */
export function patternPath(patternId: string): string {
  return `/content-manager/collection-types/api::pattern.pattern/${patternId}`;
}
