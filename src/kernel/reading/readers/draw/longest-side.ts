/** Pixels of a drawn page's longer side: enough to read a line of text on a laptop. */
export const LONGEST_SIDE = 1_200;
