import { run } from './svg';
import { runOnBytes } from './run-on-bytes.suite';

const OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inside: string, attributes = 'width="210mm" height="29.7cm" viewBox="0 0 210 297"') =>
  `<?xml version="1.0"?>\n${OPEN} ${attributes}>\n${inside}\n</svg>`;
const read = (bytes: Uint8Array | string) => runOnBytes(run, bytes, {});

describe('a plain drawing', () => {
  it('says its size and has nothing to hide', async () => {
    const facts = await read(
      svg('<g><path d="M0 0L1 1"/><a href="https://example.org"><text>site</text></a></g>'),
    );
    expect(facts).toEqual({
      isSvg: true,
      problem: null,
      active: [],
      external: [],
      hasDoctype: false,
      width: { value: 210, unit: 'mm' },
      height: { value: 29.7, unit: 'cm' },
      viewBox: [0, 0, 210, 297],
      preserveAspectRatio: null,
      drawing: {
        shapes: 1,
        texts: [{ line: 3, quote: 'site', families: [] }],
        embeddedFonts: [],
        pictures: [],
      },
      nodes: 5,
      depth: 4,
      isOverLimit: false,
    });
  });

  it('may refer to its own parts and hold pictures and fonts', async () => {
    const facts = await read(
      svg(
        '<style>@font-face{src:url(data:font/woff2;base64,AA)} .a{fill:url("#g")}</style>' +
          '<use xlink:href="#a"/><rect fill="url(#g)"/><image href="data:image/png;base64,AA"/>',
      ),
    );
    expect([facts.active, facts.external]).toEqual([[], []]);
  });

  it('is read in UTF-16 and Latin-1 too', async () => {
    const utf16 = Buffer.from(`\ufeff${svg('<title>Größe</title>')}`, 'utf16le');
    const latin = svg('<title>Größe</title>').replace('"1.0"', '"1.0" encoding="ISO-8859-1"');
    for (const bytes of [utf16, Buffer.from(latin, 'latin1')]) {
      expect(await read(bytes)).toMatchObject({ isSvg: true, problem: null });
    }
  });
});

describe('what acts', () => {
  it.each([
    ['script', '<script>alert(1)</script>'],
    ['script', '<s:script xmlns:s="http://www.w3.org/2000/svg"/>'],
    ['event-handler', '<rect onload="alert(1)"/>'],
    ['event-handler', '<rect OnClick="alert(1)"/>'],
    ['foreign-object', '<foreignObject/>'],
    ['foreign-object', '<iframe xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['script-url', '<a href="javascript:alert(1)"/>'],
    ['script-url', '<a href="vbscript:msgbox(1)"/>'],
    ['script-url', '<a xlink:href=" java&#10;script:alert(1)"/>'],
    ['script-url', '<a href="#"><animate attributeName="href" values="#;JavaScript:alert(1)"/></a>'],
    ['script-url', '<set attributeName="xlink:href" to="javascript:alert(1)"/>'],
    ['embedded-document', '<use href="data:image/svg+xml;base64,AA"/>'],
    ['embedded-document', '<image href="data:text/html,x"/>'],
  ])('%s: %s', async (kind, inside) => {
    const { active } = await read(svg(inside));
    expect(active.map((one) => one.kind)).toEqual([kind]);
    expect(active[0]?.line).toBe(3);
  });

  it('entities, and none is expanded', async () => {
    const laughs = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    const facts = await read(`${laughs}${svg('<text>&b;</text>').replace('<?xml version="1.0"?>\n', '')}`);
    expect(facts.active.map((one) => one.kind)).toEqual(['entity']);
    expect(facts.hasDoctype).toBe(true);
  });

  it('not the doctype drawing programs write', async () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    const facts = await read(svg('').replace('\n', `\n${doctype}\n`));
    expect([facts.hasDoctype, facts.active, facts.problem]).toEqual([true, [], null]);
  });
});

describe('what lies outside', () => {
  it.each([
    ['<image href="photo.jpg"/>'],
    ['<image xlink:href="//example.org/a.png"/>'],
    ['<use href="other.svg#part"/>'],
    ['<rect fill="url(http://example.org/a#b)"/>'],
    ['<rect style="fill: u\\72l(https://example.org/x)"/>'],
    ['<style>@import "https://example.org/a.css";</style>'],
    ['<style><![CDATA[@im/**/port url(x); .a{background:URL( "x.png" )}]]></style>'],
    ['<style>a{b:image-set("x.png" 1x)}</style>'],
    ['<feImage href="x.png"/>'],
    ['<g xml:base="https://example.org/"/>'],
  ])('%s', async (inside) => {
    expect((await read(svg(inside))).external.length).toBeGreaterThan(0);
  });

  it('definitions of a doctype that are not the W3C’s', async () => {
    const text = svg('').replace('\n', '\n<!DOCTYPE svg SYSTEM "https://example.org/x.dtd">\n');
    expect((await read(text)).external).toMatchObject([{ line: 2, what: 'https://example.org/x.dtd' }]);
  });

  it('a style sheet named in an instruction', async () => {
    const text = svg('').replace('\n', '\n<?xml-stylesheet href="https://example.org/a.css"?>\n');
    expect((await read(text)).external).toHaveLength(1);
  });
});

describe('words', () => {
  it.each([
    ['<text font-family="Lora, serif">a</text>', ['Lora', 'serif']],
    ['<g font-family="\'Knit Signs\'"><text><tspan>a</tspan></text></g>', ['Knit Signs']],
    ['<text style="fill:red; font-family: &quot;A B&quot;">a</text>', ['A B']],
    ['<text style="font: italic 12px/1.2 Lora, serif">a</text>', ['Lora', 'serif']],
    ['<style>.t, text{font-family:X}</style><g font-family="Y"><text class="t">a</text></g>', ['X']],
    ['<style>#n{font-family:N}text{font-family:X}</style><text id="n">a</text>', ['N']],
    ['<text>a</text>', []],
  ])('are set in a font: %s', async (inside, families) => {
    const { drawing } = await read(svg(inside));
    expect(drawing?.texts).toEqual([{ line: 3, quote: 'a', families }]);
  });

  it('are told once a font, with the fonts that the file brings', async () => {
    const face = '@font-face { font-family: "Lora"; src: url(data:font/woff2;base64,AA) }';
    const words = '<text font-family="Lora">a</text>'.repeat(3);
    const { drawing } = await read(
      svg(`<style>${face} @font-face{font-family:B;src:local(B)}</style>${words}`),
    );
    expect(drawing).toMatchObject({ embeddedFonts: ['lora'], texts: [{ families: ['Lora'] }] });
  });

  it('are not the title, nor blanks', async () => {
    const { drawing } = await read(svg('<title>Skirt</title><text> \n </text><desc>x</desc>'));
    expect(drawing?.texts).toEqual([]);
  });
});

describe('pictures of pixels', () => {
  // The first lines of a PNG of 300 × 200, and of a JPEG of 640 × 480.
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    Buffer.from('0000012c000000c80802000000', 'hex'),
  ]);
  const jpeg = Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffc0001108 01e0 0280 03012200'.replaceAll(' ', ''),
    'hex',
  );

  it.each([
    ['png', png, 300, 200],
    ['jpeg', jpeg, 640, 480],
  ])('say their size: %s', async (kind, bytes, widthPx, heightPx) => {
    const image = `<image width="50" height="40" href="data:image/${kind};base64,${bytes.toString('base64')}"/>`;
    const { drawing } = await read(svg(`<g transform="scale(2) translate(3)">${image}</g>`));
    expect(drawing?.pictures).toEqual([{ line: 3, widthPx, heightPx, width: 100, height: 80 }]);
  });

  it('may say nothing', async () => {
    const { drawing } = await read(svg('<image href="data:image/png;base64,AAAA" width="10%"/>'));
    expect(drawing?.pictures).toEqual([
      { line: 3, widthPx: null, heightPx: null, width: null, height: null },
    ]);
  });
});

describe('limits', () => {
  it('stops at too many parts', async () => {
    const facts = await read(svg('<g/>'.repeat(250_000)));
    expect(facts.isOverLimit).toBe(true);
    expect(facts.nodes).toBeLessThan(250_000);
  });

  it('stops at parts nested too deep', async () => {
    const facts = await read(svg('<g>'.repeat(100_000)));
    expect(facts.isOverLimit).toBe(true);
  });

  it('gives the line of the first fault', async () => {
    const facts = await read(svg('<g>\n<path d="M0 0></g>'));
    expect(facts.problem?.line).toBeGreaterThanOrEqual(4);
  });

  it('names an encoding nobody knows', async () => {
    const facts = await read(svg('').replace('"1.0"', '"1.0" encoding="x-knitting"'));
    expect(facts.problem?.message).toMatch(/encoding is unknown/);
  });
});
