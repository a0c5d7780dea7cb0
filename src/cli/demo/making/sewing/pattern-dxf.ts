import { cutWords } from '../cut-words';
import { polyline, type Point } from '../geometry/path';
import type { Draft, Piece } from '../draft';
import { dxf, dxfLine, type DxfBlock, type DxfLine } from '../dxf';
import { placePieces } from '../placed-pieces';

const layer = { boundary: '1', notch: '4', grain: '7', internal: '8', sew: '14' };

/** Every piece in every size as a block of its own, the sizes of a piece on top of each other. */
export function patternDxf(draft: Draft, style: string): string {
  const placed = placePieces(draft, 2_000);
  return dxf(
    placed.flatMap(({ piece, move }) =>
      draft.sizes.map(({ label }, size): DxfBlock => ({
        name: `${piece.key}-${label}`.toUpperCase().replace(/[^A-Z0-9-]+/g, '-'),
        notes: [
          `Style name: ${style}`,
          `Piece name: ${piece.name.en}`,
          `Size: ${label}`,
          ...piece.cut.map((cut) => cutWords(cut, 'en')),
        ],
        lines: pieceLines(piece, size),
        points: (piece.sizes[size]!.points ?? []).map(([, x, y]) => ({
          layer: layer.notch,
          at: [x / 10, y / 10],
        })),
        at: move([0, 0]),
      })),
    ),
  );
}

function pieceLines(piece: Piece, size: number): DxfLine[] {
  const drawing = piece.sizes[size]!;
  return [
    dxfLine(layer.boundary, drawing.cut),
    ...(drawing.seam === undefined ? [] : [dxfLine(layer.sew, drawing.seam)]),
    ...(drawing.marks ?? []).map((mark) => dxfLine(layer.internal, mark)),
    ...(piece.grain === undefined ? [] : [{ layer: layer.grain, path: [polyline(endsOf(piece.grain))] }]),
  ];
}

const endsOf = ([x, y, toX, toY]: [number, number, number, number]): Point[] => [
  [x / 10, y / 10],
  [toX / 10, toY / 10],
];
