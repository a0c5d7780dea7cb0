import { PRINT_BYTES, type PagePrint } from './page-print';

/** A master whose pages look like the suspect's; `pairs` says which is which, from 1. */
export interface LikelyMaster {
  master: string;
  /** Mean over the suspect's pages with ink, 1 for the same. */
  likeness: number;
  pairs: { suspect: number; master: number; likeness: number }[];
}

/** Below this, pages have no more in common than any two pages. */
const ALIKE = 0.55;
const MOST_FOUND = 3;

/** Looks for a suspect among masters, page by page as they come; holds the best of each master and no more. */
export class MasterSearch {
  private readonly pages: { suspect: number; slants: Float32Array[] }[];
  private readonly best = new Map<string, Map<number, { master: number; likeness: number }>>();

  /** `suspect`: for each of its pages its prints, in several slants. */
  constructor(suspect: readonly (readonly PagePrint[])[]) {
    this.pages = suspect
      .map((prints, index) => ({ suspect: index + 1, slants: prints.map(asUnit) }))
      .filter(({ slants }) => slants.length > 0);
  }

  look(master: string, page: number, print: Int8Array): void {
    const other = asUnit(print);
    for (const { suspect, slants } of this.pages) {
      const likeness = Math.max(...slants.map((slant) => product(slant, other)));
      if (likeness < ALIKE) continue;
      const found = this.best.get(master) ?? new Map<number, { master: number; likeness: number }>();
      if (likeness > (found.get(suspect)?.likeness ?? 0)) found.set(suspect, { master: page, likeness });
      this.best.set(master, found);
    }
  }

  /** The likeliest, best first. */
  found(): LikelyMaster[] {
    return [...this.best]
      .map(([master, pages]) => {
        const pairs = [...pages].map(([suspect, pair]) => ({ suspect, ...pair }));
        const sum = pairs.reduce((total, { likeness }) => total + likeness, 0);
        return { master, likeness: sum / this.pages.length, pairs };
      })
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, MOST_FOUND);
  }
}

function asUnit(print: PagePrint): Float32Array {
  const length = Math.sqrt(print.reduce((sum, field) => sum + field * field, 0));
  return Float32Array.from(print, (field) => (length === 0 ? 0 : field / length));
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < PRINT_BYTES; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
