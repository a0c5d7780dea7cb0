import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { SvgFacts } from '../facts/svg-facts';
import type { OperationRun } from '../operation';
import { cssReferences } from './svg/css-references';
import { decodeXml, UnknownEncoding } from './svg/decode-xml';
import { SvgDrawingReader } from './svg/drawing-reader';
import { externalDoctype } from './svg/external-doctype';
import { judgeReference } from './svg/reference';
import { parseSvgLength, parseViewBox } from './svg/svg-size';

const MOST_NODES = 200_000;
const DEEPEST = 256;
const MOST_LISTED = 100;
/** A file this broken is refused anyway; going on would only cost time. */
const MOST_PROBLEMS = 20;

const SCRIPTS = new Set(['script', 'handler', 'listener']);
const FOREIGN = new Set(['foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'html', 'body']);
const ANIMATIONS = new Set(['animate', 'set', 'animatetransform', 'animatemotion', 'animatecolor']);
const ADDRESSES = new Set(['href', 'src']);

/** Reads an SVG as a stream of tags; no tree is built and no entity beyond XML's own five is expanded. */
export const run: OperationRun<object, SvgFacts> = async (_input, { file }) => {
  const reader = new SvgReader();
  try {
    for await (const text of decodeXml(file)) {
      reader.write(text);
      if (reader.isFinished) return reader.finish();
    }
    reader.end();
  } catch (error) {
    if (!(error instanceof UnknownEncoding)) throw error;
    reader.facts.problem ??= { line: 1, message: `its encoding is unknown: ${error.message}` };
  }
  return reader.finish();
};

class SvgReader {
  readonly facts: SvgFacts = {
    isSvg: false,
    problem: null,
    active: [],
    external: [],
    hasDoctype: false,
    width: null,
    height: null,
    viewBox: null,
    preserveAspectRatio: null,
    drawing: null,
    nodes: 0,
    depth: 0,
    isOverLimit: false,
  };

  private readonly parser = new SaxesParser({ xmlns: true });
  private problems = 0;
  private depth = 0;
  private style: string[] | undefined;
  private readonly drawing = new SvgDrawingReader();

  constructor() {
    this.parser.on('error', (error) => {
      this.problems += 1;
      this.facts.problem ??= { line: this.line, message: error.message.slice(0, 200) };
    });
    this.parser.on('doctype', (doctype) => {
      this.facts.hasDoctype = true;
      if (doctype.toUpperCase().includes('<!ENTITY')) this.active('entity', '<!ENTITY');
      const elsewhere = externalDoctype(doctype);
      if (elsewhere !== undefined) this.external(elsewhere);
    });
    this.parser.on('processinginstruction', ({ target, body }) => {
      if (target === 'xml-stylesheet') this.external(body);
    });
    this.parser.on('opentag', (tag) => {
      this.open(tag);
    });
    this.parser.on('closetag', (tag) => {
      this.close(tag);
    });
    this.parser.on('text', (text) => this.text(text));
    this.parser.on('cdata', (text) => this.text(text));
  }

  get isFinished(): boolean {
    return this.facts.isOverLimit || this.problems > MOST_PROBLEMS;
  }

  write(text: string): void {
    this.parser.write(text);
  }

  end(): void {
    this.parser.close();
  }

  finish(): SvgFacts {
    return { ...this.facts, drawing: this.drawing.facts };
  }

  private text(text: string): void {
    if (this.style === undefined) this.drawing.text(text, this.line);
    else this.style.push(text);
  }

  private get line(): number {
    return Math.max(1, this.parser.line);
  }

  private open(tag: SaxesTagNS): void {
    const name = tag.local.toLowerCase();
    this.facts.nodes += 1;
    this.depth += 1;
    this.facts.depth = Math.max(this.facts.depth, this.depth);
    this.facts.isOverLimit = this.facts.nodes > MOST_NODES || this.facts.depth > DEEPEST;
    if (this.facts.nodes === 1) this.readRoot(tag);
    if (SCRIPTS.has(name)) this.active('script', `<${tag.name}>`);
    if (FOREIGN.has(name)) this.active('foreign-object', `<${tag.name}>`);
    if (name === 'style') this.style = [];
    this.drawing.open(tag, this.line);
    for (const attribute of Object.values(tag.attributes)) this.readAttribute(tag, name, attribute);
  }

  private readRoot(tag: SaxesTagNS): void {
    this.facts.isSvg = tag.local === 'svg';
    this.facts.width = parseSvgLength(tag.attributes.width?.value);
    this.facts.height = parseSvgLength(tag.attributes.height?.value);
    this.facts.viewBox = parseViewBox(tag.attributes.viewBox?.value);
    this.facts.preserveAspectRatio = tag.attributes.preserveAspectRatio?.value.trim().slice(0, 60) ?? null;
  }

  private readAttribute(
    tag: SaxesTagNS,
    element: string,
    attribute: { name: string; prefix: string; local: string; value: string },
  ): void {
    const local = attribute.local.toLowerCase();
    if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') return;
    if (attribute.prefix === '' && local.length > 2 && local.startsWith('on')) {
      this.active('event-handler', attribute.name);
    } else if (ADDRESSES.has(local)) {
      this.refer(attribute.value, element === 'a');
    } else if (attribute.name === 'xml:base') {
      this.refer(attribute.value, false);
    } else if (ANIMATIONS.has(element) && animatesAddress(tag)) {
      for (const value of attribute.local === 'attributeName' ? [] : attribute.value.split(';')) {
        if (['to', 'from', 'by', 'values'].includes(local)) this.refer(value, false);
      }
    } else if (attribute.value.includes('(') || attribute.value.includes('\\')) {
      for (const reference of cssReferences(attribute.value)) this.refer(reference, false);
    }
  }

  private close(tag: SaxesTagNS): void {
    this.depth -= 1;
    this.drawing.close();
    if (tag.local.toLowerCase() !== 'style' || this.style === undefined) return;
    const css = this.style.join('');
    for (const reference of cssReferences(css)) this.refer(reference, false);
    this.drawing.style(css);
    this.style = undefined;
  }

  /** `isLink`: something to click, which is not fetched when the picture is shown. */
  private refer(address: string, isLink: boolean): void {
    const kind = judgeReference(address);
    if (kind === 'external' && !isLink) this.external(address);
    if (kind === 'script-url' || (kind === 'embedded-document' && !isLink)) this.active(kind, address);
  }

  private active(kind: SvgFacts['active'][number]['kind'], what: string): void {
    if (this.facts.active.length < MOST_LISTED) {
      this.facts.active.push({ kind, line: this.line, what: what.slice(0, 80) });
    }
  }

  private external(what: string): void {
    if (this.facts.external.length < MOST_LISTED) {
      this.facts.external.push({ line: this.line, what: what.trim().slice(0, 80) });
    }
  }
}

function animatesAddress(tag: SaxesTagNS): boolean {
  const name = tag.attributes.attributeName?.value.trim().toLowerCase() ?? '';
  return name === 'href' || name.endsWith(':href');
}
