/** An entry of the cross-references: this object begins at this offset, counted from the header. */
export interface XrefEntry {
  object: number;
  generation: number;
  offset: number;
}

/** One table or stream of cross-references, and where the older ones are. */
export type XrefSection =
  { kind: 'section'; entries: XrefEntry[]; previous: number[] } | { kind: 'broken'; problem: string };
