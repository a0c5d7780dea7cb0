import type { RuleSpecimens } from './specimen';
import { makeSvg, type SvgParts } from './making-svg';

const page = 'xmlns="http://www.w3.org/1999/xhtml"';
const acts: readonly SvgParts[] = [
  { inside: '<script>document.title = "opened"</script>' },
  { attributes: 'onload="alert(1)"' },
  { inside: `<foreignObject width="9" height="9"><p ${page}>Hello</p></foreignObject>` },
  { inside: '<a xlink:href="java&#10;script:alert(1)"><rect width="9" height="9"/></a>' },
  { inside: '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>' },
  { head: '<!DOCTYPE svg [<!ENTITY a "aaaa">]>\n' },
  { inside: '<rect width="9" height="9" onclick="alert(1)"/>' },
  { inside: '<a href="#x"><animate attributeName="href" values="#;javascript:alert(1)"/></a>' },
  { inside: '<g><SCRIPT xmlns="http://www.w3.org/2000/svg">1</SCRIPT></g>' },
  { inside: `<iframe ${page} src="#a"/>` },
];
const harmless: readonly SvgParts[] = [
  {},
  { inside: '<a href="https://example.com/"><rect width="9" height="9"/></a>' },
  { inside: '<text>script onload="alert(1)"</text>' },
  { inside: '<image href="data:image/png;base64,iVBORw0KGgo=" width="9" height="9"/>' },
  { inside: '<style>.one { fill: url(#grad) }</style><linearGradient id="grad"/>' },
  { inside: '<animate attributeName="x" values="0;9" dur="1s"/>' },
];

export const specimens: RuleSpecimens = {
  rule: 'svg-active-content',
  make: (seed) => {
    const name = `cut-file-${String(seed)}.svg`;
    return Promise.resolve({
      right: { name, bytes: Buffer.from(makeSvg(seed, harmless[seed % harmless.length]!)) },
      wrong: { name, bytes: Buffer.from(makeSvg(seed, acts[seed % acts.length]!)) },
    });
  },
};
