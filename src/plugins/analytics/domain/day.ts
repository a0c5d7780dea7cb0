/** A day of the shop's calendar, `2026-11-25`; which moments belong to it is the time zone's matter. */
export type Day = string;

const dayMs = 86_400_000;

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days later `to` is. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** The Monday of a day's week (ISO 8601). */
export function weekOf(day: Day): Day {
  const weekday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** A place in the year for the season, 0 to 51: the last one takes the day or two that are left over. */
export function seasonSlot(day: Day): number {
  const first = `${day.slice(0, 4)}-01-01`;
  return Math.min(51, Math.floor(daysBetween(first, day) / 7));
}
