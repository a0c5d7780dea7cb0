/** A season has so many slots of a week. */
const seasonSlots = 52;
const half = Math.floor(seasonSlots / 2);

/**
 * The season of a category: how much each slot of the year sells against the mean of 1. `levels` are weeks in order,
 * each the mean over the category's patterns of "sold, as a share of what this pattern usually sells"; `firstSlot` is
 * the slot of the first week. Each week is held against the mean of the year around it, so that growth is no season;
 * a slot that has no whole year around it, as in a young shop, counts 1. Slots are smoothed by ¼, ½, ¼.
 */
export function seasonalIndex(levels: readonly number[], firstSlot: number): number[] {
  const ratios = Array.from({ length: seasonSlots }, (): number[] => []);
  for (let week = half; week + half < levels.length; week += 1) {
    const around = mean(levels.slice(week - half, week + half + 1));
    const slot = (firstSlot + week) % seasonSlots;
    if (around > 0) ratios[slot]?.push(levels[week]! / around);
  }
  const raw = ratios.map((found) => (found.length === 0 ? 1 : mean(found)));
  const smooth = raw.map(
    (value, slot) =>
      0.25 * raw[(slot + seasonSlots - 1) % seasonSlots]! +
      0.5 * value +
      0.25 * raw[(slot + 1) % seasonSlots]!,
  );
  const level = mean(smooth);
  return smooth.map((value) => Math.max(0.2, value / level));
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
