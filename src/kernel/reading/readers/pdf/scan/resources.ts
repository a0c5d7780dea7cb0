import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import type { Box, Matrix } from '../../../content/page-view';
import { colourOf } from './colour-space';
import type { Colour } from './scan';
import { everywhere } from './shown-area';

/** Names that content uses, looked up in the resources it has (ISO 32000-2 §7.8.3). */
export class Resources {
  readonly #dict: PDFDict | undefined;

  constructor(dict: PDFDict | undefined) {
    this.#dict = dict;
  }

  xObject(name: string): PDFRawStream | undefined {
    const found = this.#look('XObject', name);
    return found instanceof PDFRawStream ? found : undefined;
  }

  /** A colour space's name in content: a device's own, or one of the resources. */
  colour(name: string): Colour {
    return colourOf(PDFName.of(name), (own) => this.#look('ColorSpace', own));
  }

  imageColour(image: PDFDict): Colour {
    if (image.lookup(PDFName.of('ImageMask')) === PDFBool.True) return 'mask';
    return colourOf(image.lookup(PDFName.of('ColorSpace')), (own) => this.#look('ColorSpace', own));
  }

  shading(name: string): Colour {
    return this.shadingColour(this.#look('Shading', name));
  }

  shadingColour(found: PDFObject | undefined): Colour {
    const dict = found instanceof PDFDict ? found : found instanceof PDFRawStream ? found.dict : undefined;
    return colourOf(dict?.lookup(PDFName.of('ColorSpace')), (own) => this.#look('ColorSpace', own));
  }

  /** A tiling pattern is a stream, a shading pattern a dictionary. */
  pattern(name: string): PDFDict | PDFRawStream | undefined {
    const found = this.#look('Pattern', name);
    return found instanceof PDFDict || found instanceof PDFRawStream ? found : undefined;
  }

  /** What a graphics state brings along (ISO 32000-2 §11.6.4, §8.6.7). */
  state(name: string): { isTransparent: boolean; isOverprinting: boolean } {
    const found = this.#look('ExtGState', name);
    if (!(found instanceof PDFDict)) return { isTransparent: false, isOverprinting: false };
    const [soft, mode, stroke, fill] = ['SMask', 'BM', 'CA', 'ca'].map((key) =>
      found.lookup(PDFName.of(key)),
    );
    const isOpaque = [stroke, fill].every((alpha) => !(alpha instanceof PDFNumber) || alpha.asNumber() >= 1);
    return {
      isTransparent: !isOpaque || soft instanceof PDFDict || !isNormal(mode),
      isOverprinting: ['OP', 'op'].some((key) => found.lookup(PDFName.of(key)) === PDFBool.True),
    };
  }

  font(name: string): PDFDict | undefined {
    const found = this.#look('Font', name);
    return found instanceof PDFDict ? found : undefined;
  }

  /** A form's own resources, or those of whoever uses it. */
  inner(form: PDFRawStream): Resources {
    const own = form.dict.lookup(PDFName.of('Resources'));
    return own instanceof PDFDict ? new Resources(own) : this;
  }

  #look(kind: string, name: string): PDFObject | undefined {
    const named = this.#dict?.lookup(PDFName.of(kind));
    return named instanceof PDFDict ? named.lookup(PDFName.of(name)) : undefined;
  }
}

function isNormal(mode: PDFObject | undefined): boolean {
  const first = mode instanceof PDFArray && mode.size() > 0 ? mode.lookup(0) : mode;
  return first === undefined || first === PDFName.of('Normal') || first === PDFName.of('Compatible');
}

/** What a form shows of itself, in its own space; everything where it does not say. */
export function formBox(form: PDFRawStream): Box {
  const written = form.dict.lookup(PDFName.of('BBox'));
  if (!(written instanceof PDFArray) || written.size() !== 4) return everywhere;
  const [a = NaN, b = NaN, c = NaN, d = NaN] = [0, 1, 2, 3].map((index) => {
    const value = written.lookup(index);
    return value instanceof PDFNumber ? value.asNumber() : NaN;
  });
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return box.every(Number.isFinite) ? box : everywhere;
}

export function formMatrix(form: PDFRawStream): Matrix {
  const written = form.dict.lookup(PDFName.of('Matrix'));
  const numbers =
    written instanceof PDFArray ? written.asArray().map((_, index) => written.lookup(index)) : [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.map((number) =>
    number instanceof PDFNumber ? number.asNumber() : 0,
  );
  return [a, b, c, d, e, f];
}
