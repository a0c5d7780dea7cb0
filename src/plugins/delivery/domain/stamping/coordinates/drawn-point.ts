/** A point of a drawing, in millimetres as drawn, and the number in the drawing's text that says where it is across. */
export interface DrawnPoint {
  x: number;
  y: number;
  /** Where the number begins in the text, and how long it is. */
  at: number;
  length: number;
  value: number;
  /** By how much the number grows with a millimetre to the right; negative where the drawing is mirrored. */
  perMm: number;
}
