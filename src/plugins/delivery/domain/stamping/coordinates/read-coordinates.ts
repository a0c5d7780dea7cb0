import type { MarkReading } from '../mark-reading';
import { decodeVotes } from '../read-marks';
import { PAYLOAD_BITS } from '../trace-token';
import { dealBits, type Carrier } from './carriers';
import { latticeVote, STEP_MM } from './coordinate-lattice';

/** What the points of one drawing say to each bit, in two halves that know nothing of each other. */
export interface CoordinateVotes {
  halves: [number[], number[]];
}

const PHASES = 8;

/** Votes of points in the order they are drawn. */
export function coordinateVotes(points: readonly { x: number; y: number }[]): CoordinateVotes {
  const carriers = dealBits(points);
  const carried = carriers.flatMap((carrier, index) => {
    const point = points[index];
    return carrier.leader === index && carrier.bit >= 0 && point !== undefined
      ? [{ ...carrier, x: point.x }]
      : [];
  });
  return bestPhase(carried);
}

/**
 * The token that drawings of one file spell together; `blocks` is 2 if each half of the points spells it, 1 if only
 * all of them do. Empty where the check does not fit, as in a drawing that was never marked.
 */
export function decodeCoordinates(drawings: readonly CoordinateVotes[]): MarkReading[] {
  // A short sheet fills its first half only: every second one counts for the other.
  const halves = [0, 1].map((half) =>
    Array.from({ length: PAYLOAD_BITS }, (_, bit) =>
      drawings.reduce((total, votes, index) => total + (votes.halves[(half + index) % 2]?.[bit] ?? 0), 0),
    ),
  );
  // A drawing that was moved by an odd number of steps spells the opposite of everything.
  for (const sign of [1, -1]) {
    const [even = [], odd = []] = halves.map((votes) => votes.map((vote) => vote * sign));
    const whole = decodeVotes(even.map((vote, bit) => vote + (odd[bit] ?? 0)));
    if (whole === undefined) continue;
    const agree = [even, odd].every((votes) => decodeVotes(votes)?.token === whole.token);
    return [{ ...whole, blocks: agree ? 2 : 1 }];
  }
  return [];
}

/** A drawing that was moved has its lattice elsewhere; where it fits best is taken, in place if that is as good. */
function bestPhase(carried: readonly (Pick<Carrier, 'bit' | 'half'> & { x: number })[]): CoordinateVotes {
  let best: { votes: CoordinateVotes; strength: number } = { votes: emptyVotes(), strength: 0 };
  for (let turn = 0; turn < PHASES; turn += 1) {
    const phase = (turn * STEP_MM) / PHASES;
    const votes = emptyVotes();
    let fit = 0;
    for (const { x, bit, half } of carried) {
      const vote = latticeVote(x, phase);
      votes.halves[half][bit] = (votes.halves[half][bit] ?? 0) + vote;
      fit += Math.abs(vote);
    }
    const strength = turn === 0 ? fit * 1.05 : fit;
    if (strength > best.strength) best = { votes, strength };
  }
  return best.votes;
}

function emptyVotes(): CoordinateVotes {
  return { halves: [new Array<number>(PAYLOAD_BITS).fill(0), new Array<number>(PAYLOAD_BITS).fill(0)] };
}
