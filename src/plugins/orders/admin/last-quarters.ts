/** The quarter of a day and those before it, newest first: `2026-Q4`. */
export function lastQuarters(now: Date, count: number): string[] {
  const newest = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3);
  return Array.from({ length: count }, (_, back) => {
    const quarter = newest - back;
    return `${String(Math.floor(quarter / 4))}-Q${String((quarter % 4) + 1)}`;
  });
}
