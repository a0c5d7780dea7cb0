import type { SaxesTagNS } from 'saxes';
import type { SvgDrawing } from '../../facts/svg-facts';
import { familiesOf, parseFamilies, readFontStyles } from './font-families';
import { pictureSize } from './picture-size';
import { parseSvgLength } from './svg-size';
import { transformScale } from './transform-scale';

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const WORDS = new Set(['text', 'tspan', 'textpath', 'tref']);
const MOST_LISTED = 50;
const LONGEST_QUOTE = 60;

/** What holds within an element. */
interface Frame {
  name: string;
  families: string[];
  scale: number;
}

/** What a drawing shows: its shapes, the fonts its words are set in, and its pictures of pixels. */
export class SvgDrawingReader {
  readonly facts: SvgDrawing = { shapes: 0, texts: [], embeddedFonts: [], pictures: [] };

  private readonly frames: Frame[] = [];
  private readonly styles = new Map<string, string[]>();
  private readonly seen = new Set<string>();

  open(tag: SaxesTagNS, line: number): void {
    const name = tag.local.toLowerCase();
    const outer = this.frames.at(-1) ?? { name: '', families: [], scale: 1 };
    const scale = outer.scale * transformScale(tag.attributes.transform?.value);
    this.frames.push({ name, families: this.familiesOf(tag) ?? outer.families, scale });
    if (SHAPES.has(name)) this.facts.shapes += 1;
    if (name === 'image') this.addPicture(tag, line, scale);
  }

  close(): void {
    this.frames.pop();
  }

  style(css: string): void {
    const { families, embedded } = readFontStyles(css);
    for (const [selector, named] of families) this.styles.set(selector, named);
    for (const family of embedded) {
      if (this.facts.embeddedFonts.length < MOST_LISTED) this.facts.embeddedFonts.push(family);
    }
  }

  text(text: string, line: number): void {
    const frame = this.frames.at(-1);
    const quote = text.slice(0, 200).trim();
    if (frame === undefined || quote === '' || !WORDS.has(frame.name)) return;
    const key = frame.families.join(',');
    if (this.seen.has(key) || this.facts.texts.length >= MOST_LISTED) return;
    this.seen.add(key);
    this.facts.texts.push({ line, quote: quote.slice(0, LONGEST_QUOTE), families: frame.families });
  }

  /** In the order of CSS: the element's own style, then sheets, then attributes. */
  private familiesOf(tag: SaxesTagNS): string[] | undefined {
    const attribute = (name: string) => tag.attributes[name]?.value;
    const own = attribute('style');
    const classes = (attribute('class') ?? '').slice(0, 300).split(/\s+/).slice(0, 10);
    const selectors = [
      `#${attribute('id') ?? ''}`,
      ...classes.flatMap((name) => [`${tag.local}.${name}`, `.${name}`]),
      tag.local,
      '*',
    ];
    const written = attribute('font-family');
    return (
      (own === undefined ? undefined : familiesOf(own)) ??
      selectors.map((selector) => this.styles.get(selector)).find((found) => found !== undefined) ??
      (written === undefined ? undefined : parseFamilies(written))
    );
  }

  private addPicture(tag: SaxesTagNS, line: number, scale: number): void {
    if (this.facts.pictures.length >= MOST_LISTED) return;
    const address = (tag.attributes.href ?? tag.attributes['xlink:href'])?.value ?? '';
    const pixels = pictureSize(address);
    const side = (name: 'width' | 'height') => {
      const length = parseSvgLength(tag.attributes[name]?.value);
      return length?.unit === 'px' ? length.value * scale : null;
    };
    this.facts.pictures.push({
      line,
      widthPx: pixels?.width ?? null,
      heightPx: pixels?.height ?? null,
      width: side('width'),
      height: side('height'),
    });
  }
}
