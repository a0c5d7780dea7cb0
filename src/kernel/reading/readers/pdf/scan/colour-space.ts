import { PDFArray, type PDFDict, PDFName, PDFNumber, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import type { Colour } from './scan';

const byName: Readonly<Record<string, Colour>> = {
  DeviceGray: 'gray',
  G: 'gray',
  CalGray: 'gray',
  DeviceRGB: 'rgb',
  RGB: 'rgb',
  CalRGB: 'rgb',
  DeviceCMYK: 'cmyk',
  CMYK: 'cmyk',
  Lab: 'lab',
  Separation: 'spot',
  DeviceN: 'spot',
};
const byComponents: Readonly<Record<number, Colour>> = { 1: 'gray', 3: 'rgb', 4: 'cmyk' };

/**
 * Follows a colour space to what its numbers mean in the end (ISO 32000-2 §8.6): an Indexed one and a Pattern to their
 * base, ICCBased by its components; Separation and DeviceN stay spot colours. `named` looks a name up in the
 * resources; loops end after eight steps.
 */
export function colourOf(
  space: PDFObject | undefined,
  named: (name: string) => PDFObject | undefined,
): Colour {
  let next = space;
  for (let step = 0; step < 8; step += 1) {
    if (next instanceof PDFName) {
      const name = next.decodeText();
      const known = byName[name];
      if (known !== undefined) return known;
      next = named(name);
      continue;
    }
    if (!(next instanceof PDFArray) || next.size() === 0) return 'unknown';
    const family = next.lookup(0);
    const name = family instanceof PDFName ? family.decodeText() : '';
    if (name === 'Indexed' || name === 'I' || name === 'Pattern')
      next = next.size() > 1 ? next.lookup(1) : undefined;
    else if (name === 'ICCBased') return iccColour(next.size() > 1 ? next.lookup(1) : undefined);
    else return byName[name] ?? 'unknown';
  }
  return 'unknown';
}

function iccColour(profile: PDFObject | undefined): Colour {
  const dict: PDFDict | undefined = profile instanceof PDFStream ? profile.dict : undefined;
  const components = dict?.lookup(PDFName.of('N'));
  return (components instanceof PDFNumber ? byComponents[components.asNumber()] : undefined) ?? 'unknown';
}
