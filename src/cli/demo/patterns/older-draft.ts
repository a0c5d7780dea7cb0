import type { Draft } from '../making/draft';

/** Changes that turn a draft into what an earlier version had; the errata of the later one name them. */
export type Older = (draft: Draft) => Draft;

/** Notches and buttons of a piece, moved by so many millimetres in some sizes. */
export const pointsMoved =
  (key: string, sizes: readonly string[], byMm: readonly [x: number, y: number]): Older =>
  (draft) => ({
    ...draft,
    pieces: draft.pieces.map((piece) =>
      piece.key !== key
        ? piece
        : {
            ...piece,
            sizes: piece.sizes.map((drawing, at) =>
              sizes.includes(draft.sizes[at]!.label)
                ? {
                    ...drawing,
                    points: drawing.points?.map(([kind, x, y]) => [kind, x + byMm[0] * 10, y + byMm[1] * 10]),
                  }
                : drawing,
            ),
          },
    ),
  });

/** A piece said to be cut another number of times. */
export const cutTimes =
  (key: string, of: string, pieces: number): Older =>
  (draft) => ({
    ...draft,
    pieces: draft.pieces.map((piece) =>
      piece.key !== key
        ? piece
        : { ...piece, cut: piece.cut.map((cut) => (cut.of === of ? { ...cut, pieces } : cut)) },
    ),
  });

/** A piece without its straight of grain. */
export const withoutGrain =
  (key: string): Older =>
  (draft) => ({
    ...draft,
    pieces: draft.pieces.map((piece) => (piece.key === key ? { ...piece, grain: undefined } : piece)),
  });

/** A measure of the size chart that was typed wrong. */
export const bodyTyped =
  (label: string, measure: string, mm: number): Older =>
  (draft) => ({
    ...draft,
    sizes: draft.sizes.map((size) =>
      size.label === label ? { ...size, body: { ...size.body, [measure]: mm } } : size,
    ),
  });
