/** An entry of the cross-references: this object begins at this offset, counted from the header. */
export interface XrefEntry {
  object: number;
  generation: number;
  offset: number;
}

/** One table or stream of cross-references. */
export type XrefSection =
  | {
      kind: 'section';
      entries: XrefEntry[];
      /** Where the older ones are. */
      previous: number | undefined;
      /** A stream that holds more of this section, for readers that know streams (ISO 32000-1 §7.5.8.4). */
      beside: number | undefined;
    }
  | { kind: 'broken'; problem: string };
