import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFStream } from '@cantoo/pdf-lib';

/** Deeper than any generator nests; a hostile file may nest until the stack ends. */
const DEEPEST = 64;

/** Every dictionary of a file with the indirect object it lies in, also those no page leads to. */
export function* eachDict(context: PDFContext): Generator<{ dict: PDFDict; object: string }> {
  for (const [ref, root] of context.enumerateIndirectObjects()) {
    for (const dict of dictsWithin(root))
      yield { dict, object: `${String(ref.objectNumber)} ${String(ref.generationNumber)} R` };
  }
}

function* dictsWithin(root: PDFObject): Generator<PDFDict> {
  const stack = [{ value: root, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, depth } = next;
    if (value instanceof PDFStream) {
      stack.push({ value: value.dict, depth });
    } else if (value instanceof PDFDict) {
      yield value;
      if (depth < DEEPEST) for (const inner of value.values()) stack.push({ value: inner, depth: depth + 1 });
    } else if (value instanceof PDFArray && depth < DEEPEST) {
      for (const inner of value.asArray()) stack.push({ value: inner, depth: depth + 1 });
    }
  }
}
