import type { RuleSpecimens } from './specimen';
import { makeSvg, type SvgParts } from './making-svg';

const away: readonly SvgParts[] = [
  { inside: '<image href="https://pictures.example.com/logo.png" width="9" height="9"/>' },
  { inside: '<image xlink:href="file:///C:/Users/maker/logo.png" width="9" height="9"/>' },
  { inside: '<use href="symbols.svg#knit"/>' },
  { inside: '<style>@import "https://fonts.example.com/a.css";</style>' },
  { inside: '<style>@font-face { font-family: a; src: url(fonts/a.woff) }</style>' },
  { head: '<?xml-stylesheet href="style.css" type="text/css"?>\n' },
  { inside: '<rect width="9" height="9" style="fill:url(other.svg#grad)"/>' },
  { inside: '<rect width="9" height="9" filter="url(\'https://example.com/f.svg#f\')"/>' },
  { inside: '<style>rect { fill: \\75rl(a.svg#b) }</style>' },
  { inside: '<image href="../photo.jpg" width="9" height="9"/>' },
];
const inside: readonly SvgParts[] = [
  {},
  { inside: '<defs><g id="knit"/></defs><use href="#knit"/>' },
  { inside: '<a href="https://example.com/"><rect width="9" height="9"/></a>' },
  { inside: '<image href="data:image/jpeg;base64,/9j/4AA=" width="9" height="9"/>' },
  { inside: '<style>rect { fill: url(#grad) } /* url(a.png) */</style>' },
];

export const specimens: RuleSpecimens = {
  rule: 'svg-external',
  make: (seed) => {
    const name = `chart-${String(seed)}.svg`;
    return Promise.resolve({
      right: { name, bytes: Buffer.from(makeSvg(seed, inside[seed % inside.length]!)) },
      wrong: { name, bytes: Buffer.from(makeSvg(seed, away[seed % away.length]!)) },
    });
  },
};
