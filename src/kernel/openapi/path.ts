/** Koa's `:name`, with or without a rule in brackets. */
const parameter = /:(\w+)(\([^)]*\))?/g;

/** `/d/:token` as OpenAPI writes it: `/d/{token}`. */
export function openapiPath(path: string): string {
  return path.replace(parameter, '{$1}');
}

export function parameterNames(path: string): string[] {
  return [...path.matchAll(parameter)].map(([, name = '']) => name);
}

/** `GET /selvedge/orders/:id` is `getSelvedgeOrdersById`: a name for generated clients. */
export function operationId(method: string, path: string): string {
  const words = path
    .replace(parameter, 'by-$1')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  return method.toLowerCase() + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}
