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
};
const processInks = new Set(['Cyan', 'Magenta', 'Yellow', 'Black']);
const byComponents: Readonly<Record<number, Colour>> = { 1: 'gray', 3: 'rgb', 4: 'cmyk' };

/**
 * Follows a colour space to what its numbers mean in the end (ISO 32000-2 §8.6): an Indexed one and a Pattern to their
 * base, ICCBased by its components or its alternate; Separation and DeviceN stay spot colours unless all their inks are
 * those of a press. `named` looks a name up in the resources; loops end after eight steps.
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
    else if (name === 'ICCBased') {
      const profile = next.size() > 1 ? next.lookup(1) : undefined;
      const dict = profile instanceof PDFStream ? profile.dict : undefined;
      const counted = iccColour(dict);
      if (counted !== undefined) return counted;
      next = dict?.lookup(PDFName.of('Alternate'));
    } else if (name === 'Separation' || name === 'DeviceN')
      return inkColour(next.size() > 1 ? next.lookup(1) : undefined);
    else return byName[name] ?? 'unknown';
  }
  return 'unknown';
}

function iccColour(profile: PDFDict | undefined): Colour | undefined {
  const components = profile?.lookup(PDFName.of('N'));
  return components instanceof PDFNumber ? byComponents[components.asNumber()] : undefined;
}

/** Black alone is grey; the four inks of a press, or `All` of them as for marks, are not spots of their own. */
function inkColour(inks: PDFObject | undefined): Colour {
  const listed = inks instanceof PDFArray ? inks.asArray() : [inks];
  const names = listed.flatMap((ink) => (ink instanceof PDFName ? [ink.decodeText()] : []));
  const colours = names.filter((name) => name !== 'None');
  if (names.length === 0 || names.length !== listed.length) return 'spot';
  if (colours.every((name) => name === 'Black' || name === 'All')) return 'gray';
  return colours.every((name) => processInks.has(name)) ? 'cmyk' : 'spot';
}
