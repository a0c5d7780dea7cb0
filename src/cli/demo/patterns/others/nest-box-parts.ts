import { circle, polygon, rectangle, type Path, type Point } from '../../making/geometry/path';

/** Thickness of the boards, and the room inside; millimetres. */
export const BOARD = 18;
const ROOM = 120;
const FRONT = 240;
const BACK = 280;
/** Wide enough for great tits, too narrow for starlings. */
export const ENTRANCE = 32;

export interface BoardPart {
  name: string;
  pieces: number;
  outline: Path;
  holes: Path[];
  /** Of the board it is cut from. */
  width: number;
  length: number;
}

const wide = ROOM + 2 * BOARD;

/** What the nest box is made of; y runs down from the upper edge. */
export const nestBoxParts: readonly BoardPart[] = [
  {
    name: 'Front',
    pieces: 1,
    outline: rectangle(0, 0, wide, FRONT),
    holes: [circle([wide / 2, 60], ENTRANCE / 2)],
    width: wide,
    length: FRONT,
  },
  { name: 'Back', pieces: 1, outline: rectangle(0, 0, wide, BACK), holes: [], width: wide, length: BACK },
  { name: 'Side', pieces: 2, outline: side(), holes: [], width: ROOM, length: BACK },
  {
    name: 'Floor',
    pieces: 1,
    outline: rectangle(0, 0, ROOM, ROOM),
    holes: corners(15, ROOM).map((at) => circle(at, 3)),
    width: ROOM,
    length: ROOM,
  },
  {
    name: 'Roof',
    pieces: 1,
    outline: rectangle(0, 0, wide + 44, 210),
    holes: [],
    width: wide + 44,
    length: 210,
  },
  {
    name: 'Batten',
    pieces: 1,
    outline: rectangle(0, 0, 40, 400),
    holes: [circle([20, 20], 3), circle([20, 380], 3)],
    width: 40,
    length: 400,
  },
];

function side(): Path {
  return polygon([
    [0, 0],
    [ROOM, BACK - FRONT],
    [ROOM, BACK],
    [0, BACK],
  ]);
}

function corners(inset: number, length: number): Point[] {
  const [near, far] = [inset, length - inset];
  return [
    [near, near],
    [far, near],
    [far, far],
    [near, far],
  ];
}
