import type { Block } from '../../making/booklet/block';
import { artFrame } from '../../making/cover/cover-png';
import { palettes } from '../../making/cover/palettes';
import { dxf, type DxfBlock } from '../../making/dxf';
import { movePath, type Point } from '../../making/geometry/path';
import { pack } from '../../making/geometry/pack';
import { grey, ink, words, type Mark, type Sheet } from '../../making/sheet';
import { pathData, sheetSvg } from '../../making/sheet-svg';
import { craftPattern } from '../craft-pattern';
import { firstVersion } from '../garment';
import { withoutEnd } from '../spoil';
import { BOARD, ENTRANCE, nestBoxParts, type BoardPart } from './nest-box-parts';

const GAP = 12;

/** Every piece once, laid out on a board of 60 cm. */
const laidOut = (() => {
  const pieces = nestBoxParts.flatMap((part) =>
    Array.from({ length: part.pieces }, (_, copy) => ({ part, copy })),
  );
  const sorted = pieces.sort((one, other) => other.part.length - one.part.length);
  const places = pack(
    sorted.map(({ part }) => ({ width: part.width + GAP, height: part.length + GAP })),
    600,
  );
  return sorted.map((piece, index) => ({
    ...piece,
    at: [places[index]!.x + GAP / 2, places[index]!.y + GAP / 2] as Point,
  }));
})();

const move =
  ([dx, dy]: Point) =>
  ([x, y]: Point): Point => [x + dx, y + dy];

function cutFile(): string {
  return dxf(
    laidOut.map(({ part, copy, at }): DxfBlock => ({
      name: `${part.name.toUpperCase()}-${copy + 1}`,
      notes: [part.name, `${part.width} x ${part.length} x ${BOARD} mm`],
      lines: [{ layer: 'CUT', path: part.outline }, ...part.holes.map((path) => ({ layer: 'DRILL', path }))],
      at,
    })),
  );
}

function drawing(): Sheet {
  const marks = laidOut.flatMap(({ part, at }): Mark[] => [
    { kind: 'line', path: movePath(part.outline, move(at)), width: 1, colour: ink },
    ...part.holes.map((path): Mark => ({
      kind: 'line',
      path: movePath(path, move(at)),
      width: 0.8,
      colour: grey,
    })),
    words([at[0] + part.width / 2, at[1] + part.length / 2 + 20], part.name, 11, {
      anchor: 'middle',
      bold: true,
    }),
    words([at[0] + part.width / 2, at[1] + part.length / 2 + 34], `${part.width} × ${part.length}`, 9, {
      anchor: 'middle',
    }),
  ]);
  const height = Math.max(...laidOut.map(({ part, at }) => at[1] + part.length)) + GAP;
  return { width: 600, height, checks: [], common: marks, layers: [] };
}

function booklet(version: string): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['Skill level', 'Beginner: straight cuts, one large hole, screws.'],
        ['Wood', `Larch or Douglas fir, untreated, ${BOARD} mm thick.`],
        ['Tools', 'Saw, drill, hole saw of 32 mm, screwdriver, sandpaper.'],
        ['Hardware', 'Twenty screws 4 × 40 mm, two screws 5 × 60 mm for the batten, one hook.'],
        ['Techniques', 'screwed butt joints.'],
        ['Version', version],
      ],
    },
    { kind: 'heading', text: 'Cut list (mm)' },
    {
      kind: 'table',
      head: ['Part', 'Pieces', 'Width', 'Length', 'Thickness'],
      rows: nestBoxParts.map(cutListRow),
    },
    {
      kind: 'figure',
      sheet: drawing(),
      height: 110,
      caption: 'All parts on a board 600 mm wide; the cut file has the same drawing at full size.',
    },
    { kind: 'heading', text: 'Building' },
    {
      kind: 'steps',
      items: [
        'Saw all parts. The two sides slope from 280 mm at the back to 240 mm at the front; saw them as a pair.',
        `Drill the entrance of ${ENTRANCE} mm, its middle 60 mm below the upper edge of the front, and four drain holes of 6 mm in the floor.`,
        'Roughen the inside of the front below the entrance, so that the young can climb out.',
        'Screw the back to the two sides, then the floor between them, 5 mm above their lower edges.',
        'Fix the front with two screws near its top, one from each side, on which it turns. Close it below with the hook.',
        'Screw on the roof, level with the back and overhanging the front.',
        'Screw the batten to the back. Hang the box at two to three metres, facing east or south-east, and clean it every autumn.',
      ],
    },
  ];
}

const cutListRow = ({ name, pieces, width, length }: BoardPart) => [
  name,
  String(pieces),
  String(width),
  String(length),
  String(BOARD),
];

function art(): string {
  const { cloth, dark, paper } = palettes.clay;
  const sheet = drawing();
  const scale = Math.min(artFrame.width / sheet.width, artFrame.height / sheet.height);
  const left = artFrame.left + (artFrame.width - sheet.width * scale) / 2;
  const top = artFrame.top + (artFrame.height - sheet.height * scale) / 2;
  const shapes = laidOut.map(({ part, at }, index) => {
    const outline = pathData(movePath(part.outline, move(at)));
    const holes = part.holes.map((path) => pathData(movePath(path, move(at)))).join('');
    const grain = Array.from({ length: 7 }, (_, line) => {
      const x = at[0] + ((line + 0.6) / 7) * part.width;
      const bend = (index % 2 === 0 ? 1 : -1) * (4 + line);
      return `M${x} ${at[1] + 6}q${bend} ${part.length / 2 - 6} 0 ${part.length - 12}`;
    }).join('');
    return `<path d="${outline}" fill="${cloth}" stroke="${dark}" stroke-width="3"/><path d="${grain}" fill="none" stroke="${dark}" stroke-width="1.2" opacity=".35"/><path d="${holes}" fill="${paper}" stroke="${dark}" stroke-width="2"/>`;
  });
  return `<g transform="translate(${left} ${top}) scale(${scale})">${shapes.join('')}</g>`;
}

export const titNestBox = craftPattern({
  slug: 'tit-nest-box',
  title: { en: 'Nest box for tits', de: 'Nistkasten für Meisen' },
  summary: {
    en: 'A nest box from one board, with a front that opens.',
    de: 'Ein Nistkasten aus einem Brett, mit einer Front zum Öffnen.',
  },
  description: {
    en: 'Seven pieces from one larch board and an entrance of 32 mm for great tits. The front turns on two screws, for cleaning in autumn.',
    de: 'Sieben Teile aus einem Lärchenbrett und ein Einflugloch von 32 mm für Kohlmeisen. Die Front dreht sich auf zwei Schrauben, zum Reinigen im Herbst.',
  },
  craft: 'woodworking',
  designer: 'Nordnaht',
  priceMinor: 290,
  termKeys: [
    'skill-beginner',
    'piece-birdhouse',
    'wood-larch',
    'tool-hand-saw',
    'tool-drill',
    'tool-cnc',
    'wood-technique-screws',
    'season-spring',
  ],
  sizes: [],
  look: { palette: 'clay', ground: 'band', under: 'Woodworking plan · cut list and cut file', art },
  booklets: (version) => ({ en: booklet(version) }),
  drawings: () =>
    Promise.resolve([
      { name: 'tit-nest-box-cut-file.dxf', bytes: Buffer.from(cutFile()) },
      { name: 'tit-nest-box-template.svg', bytes: Buffer.from(sheetSvg(drawing(), 'Nest box for tits')) },
    ]),
  versions: [
    {
      label: '1.0.0',
      changelog: firstVersion,
      releasedDaysAgo: 220,
      blocks: (blocks) =>
        blocks.map((block) =>
          block.kind === 'steps'
            ? { ...block, items: block.items.map((item) => item.replace('60 mm below', '40 mm below')) }
            : block,
        ),
    },
    {
      label: '1.0.1',
      changelog: {
        en: 'The entrance is where the drawing has it.',
        de: 'Das Einflugloch ist, wo die Zeichnung es hat.',
      },
      errata: [
        {
          place: 'Building, step 2: entrance',
          was: '40 mm below the upper edge',
          now: '60 mm below the upper edge',
          severity: 'confusing',
          words: [{ locale: 'de', text: 'Text und Zeichnung widersprachen sich.' }],
        },
      ],
      releasedDaysAgo: 190,
    },
    {
      label: '1.1.0',
      changelog: { en: 'A cut file for larger machines.', de: 'Eine Schneidedatei für größere Maschinen.' },
      releasedDaysAgo: null,
      bytes: withoutEnd,
      isWrong: { expects: 'now', file: 'tit-nest-box-cut-file.dxf', rule: 'dxf-complete', severity: 'error' },
    },
  ],
});
