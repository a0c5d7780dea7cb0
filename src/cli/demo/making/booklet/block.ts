import type { Sheet } from '../sheet';

/** What a booklet is made of, in reading order. */
export type Block =
  | { kind: 'title'; text: string; under: string }
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** Said once, so that it is not overlooked. */
  | { kind: 'notice'; text: string }
  | { kind: 'facts'; rows: readonly (readonly [name: string, value: string])[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'steps'; items: readonly string[] }
  /** Rows of a knitting or crochet pattern, each on a line of its own. */
  | { kind: 'rows'; lines: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'figure'; sheet: Sheet; height: number; caption: string };

export interface Booklet {
  title: string;
  language: 'en' | 'de';
  blocks: readonly Block[];
}
