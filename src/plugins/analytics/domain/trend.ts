import { discoveries } from './statistics/false-discovery';
import { twoSidedNormal, z95 } from './statistics/normal';

/** Twelve weekly counts, oldest first, and what the season alone would make of an even year in each (mean 1). */
export interface TrendSeries {
  weeks: readonly number[];
  season?: readonly number[] | undefined;
}

/** The last four weeks against the four before; `ratio` 1.2 says a fifth more. */
export interface Trend {
  recent: number;
  before: number;
  ratio: number;
  low: number;
  high: number;
  p: number;
  /** Held for true at q = .1 over all series that were tested together. */
  isSignificant: boolean;
}

const weeksSeen = 12;
const leastLines = 6;
const q = 0.1;

/**
 * Which series rise or fall. A plain "+20 %" flags a third of series that have no trend; here counts are compared
 * as quasi-Poisson rates whose dispersion is pooled over all series (at least 1), and the family is held to a false
 * discovery rate of .1. A series with fewer than six lines in twelve weeks is not tested: null.
 */
export function trends(series: readonly TrendSeries[]): (Trend | null)[] {
  const tested = series.map((one) => sum(one.weeks) >= leastLines && one.weeks.length === weeksSeen);
  const phi = dispersion(series.filter((_, index) => tested[index]));
  const found = series.map((one, index) => (tested[index] === true ? compare(one, phi) : null));
  const flags = discoveries(
    found.flatMap((trend) => (trend === null ? [] : [trend.p])),
    q,
  );
  let place = 0;
  return found.map((trend) => trend && { ...trend, isSignificant: flags[place++] === true });
}

/** How much wider than Poisson's the weekly counts scatter: Σ Pearson χ² / Σ degrees of freedom, at least 1. */
export function dispersion(series: readonly TrendSeries[]): number {
  let chi = 0;
  let freedom = 0;
  for (const { weeks, season } of series) {
    const mean = sum(weeks) / exposure(season, 0, weeksSeen);
    weeks.forEach((count, week) => {
      const expected = mean * (season?.[week] ?? 1);
      chi += (count - expected) ** 2 / expected;
    });
    freedom += weeks.length - 1;
  }
  return freedom === 0 ? 1 : Math.max(1, chi / freedom);
}

function compare({ weeks, season }: TrendSeries, phi: number): Trend {
  const recent = sum(weeks.slice(8, 12));
  const before = sum(weeks.slice(4, 8));
  const seasonal = exposure(season, 8, 12) / exposure(season, 4, 8);
  const log = Math.log((recent + 0.5) / (before + 0.5) / seasonal);
  const error = Math.sqrt(phi * (1 / (recent + 0.5) + 1 / (before + 0.5)));
  return {
    recent,
    before,
    ratio: Math.exp(log),
    low: Math.exp(log - z95 * error),
    high: Math.exp(log + z95 * error),
    p: twoSidedNormal(log / error),
    isSignificant: false,
  };
}

function exposure(season: readonly number[] | undefined, from: number, to: number): number {
  return season === undefined ? to - from : sum(season.slice(from, to));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
