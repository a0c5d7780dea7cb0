import type { PageScan, ShownBox } from '../../../../kernel/reading/facts/pdf-scan';
import { joinedSquares } from './joined-squares';
import { readLabels, type LengthLabel } from './read-labels';

/** What the test squares of a sheet say: printed at 100 %, a length of 1 measures `scale`. */
export type ScaleFit =
  | { kind: 'none' }
  | {
      kind: 'found';
      scale: number;
      page: number;
      /** The square on that page. */
      place: ShownBox;
      labels: string[];
      sides: number;
    };

interface Vote {
  page: number;
  label: LengthLabel;
  box: ShownBox;
  labelId: string;
  sideId: string;
  /** Measured by said. */
  scale: number;
}

/** Farther off than this a box beside a length is something else: nobody ships a sheet at 85 %. */
const farthest = 0.12;
/** A page full of lengths and boxes is no test square; the first ones decide. */
const mostVotes = 1_000;
/** Generators round; votes for one scale lie this near to each other. */
const band = 0.002;
const named =
  /test|scale|check|print|quadrat|kontroll|maßstab|échelle|carré|escala|cuadr|schaal|controle|vierkant|square|measure/iu;

/**
 * Fits one scale to all pairs of a printed length and a box side near it. The nearest box alone misleads: a sheet at
 * 97 % has its 4-inch box at the size of a 10 cm one. So every pair votes, each label and each side once, and the scale
 * with the most votes wins, then the one with more units, then the one nearer to 1. Boxes that are no squares and
 * have one vote only are believed where the page speaks of a test or a scale.
 */
export function fitScale(pages: readonly PageScan[]): ScaleFit {
  const votes = candidates(pages).flatMap(votesOf).slice(0, mostVotes);
  const fits = votes
    .map(({ scale }) => winnersNear(scale, votes))
    .sort((one, other) => rank(other) - rank(one) || off(one) - off(other));
  const best = fits.find((fit) => isBelievable(fit, pages));
  if (best === undefined) return { kind: 'none' };
  const first = best.reduce((kept, vote) => (vote.page < kept.page ? vote : kept));
  return {
    kind: 'found',
    scale: median(best.map(({ scale }) => scale)),
    page: first.page,
    place: first.box,
    labels: [...new Set(best.map(({ label }) => label.quote))],
    sides: best.length,
  };
}

/** Boxes with the lengths that are printed about them, in one page's millimetres. */
interface Candidate {
  page: number;
  /** Tells this candidate's boxes from those of others. */
  id: string;
  boxes: readonly ShownBox[];
  labels: readonly (LengthLabel & { id: string })[];
}

/** Every page by itself, and the squares that two neighbouring tiles share. */
function candidates(pages: readonly PageScan[]): Candidate[] {
  const labelsOf = ({ page, lines }: PageScan) =>
    lines.flatMap(readLabels).map((label, index) => ({ ...label, id: `${String(page)} ${String(index)}` }));
  const labels = new Map(pages.map((page) => [page.page, labelsOf(page)]));
  const single = pages.map(({ page, boxes }) => ({
    page,
    id: String(page),
    boxes,
    labels: labels.get(page) ?? [],
  }));
  const shared = joinedSquares(pages).map(({ page, other, box, shift }, index) => ({
    page,
    id: `joined ${String(index)}`,
    boxes: [box],
    labels: [
      ...(labels.get(page) ?? []),
      ...(labels.get(other) ?? []).map((label) => ({ ...label, x: label.x + shift.x, y: label.y + shift.y })),
    ],
  }));
  return [...single, ...shared];
}

function votesOf({ page, id, boxes, labels }: Candidate): Vote[] {
  return boxes.flatMap((box, boxIndex) =>
    labels.flatMap((label) => {
      if (!isNear(box, label)) return [];
      return [box.width, box.height].flatMap((side, sideIndex) => {
        const scale = side / label.millimetres;
        if (Math.abs(scale - 1) > farthest) return [];
        const sideId = [id, boxIndex, sideIndex].join(' ');
        return [{ page, box, label, labelId: label.id, sideId, scale }];
      });
    }),
  );
}

/** Within one length of the box's longer side from its middle. */
function isNear(box: ShownBox, { x, y }: LengthLabel): boolean {
  const reach = Math.max(box.width, box.height);
  return Math.hypot(x - (box.x + box.width / 2), y - (box.y + box.height / 2)) <= reach;
}

/** The votes around a scale, each side once and each label for at most the two sides of a square. */
function winnersNear(scale: number, votes: readonly Vote[]): Vote[] {
  const near = votes
    .filter((vote) => Math.abs(vote.scale - scale) <= band)
    .sort((one, other) => Math.abs(one.scale - scale) - Math.abs(other.scale - scale));
  const sides = new Set<string>();
  const used = new Map<string, number>();
  return near.filter(({ sideId, labelId }) => {
    const times = used.get(labelId) ?? 0;
    if (sides.has(sideId) || times >= 2) return false;
    sides.add(sideId);
    used.set(labelId, times + 1);
    return true;
  });
}

function rank(fit: readonly Vote[]): number {
  return fit.length * 10 + new Set(fit.map(({ label }) => label.unit)).size;
}

function off(fit: readonly Vote[]): number {
  return Math.abs(median(fit.map(({ scale }) => scale)) - 1);
}

function isBelievable(fit: readonly Vote[], pages: readonly PageScan[]): boolean {
  if (fit.length >= 2) return true;
  const [only] = fit;
  const page = pages.find((one) => one.page === only?.page);
  return page?.lines.some(({ text }) => named.test(text)) ?? false;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
