/** The faults inside one field, by their path from it on: of `shops.2.name` below `shops`, `2.name`. */
export function faultsBelow(
  faults: Readonly<Record<string, string>>,
  name: string,
): Readonly<Record<string, string>> {
  const start = `${name}.`;
  return Object.fromEntries(
    Object.entries(faults)
      .filter(([path]) => path.startsWith(start))
      .map(([path, message]) => [path.slice(start.length), message]),
  );
}
