import { isAddressedToMachines } from './addressed-to-machines';

it.each([
  'Beginner-friendly, in sizes 0 to 24.',
  'Read all instructions before you cut.',
  'Ignore the seam allowance at the hem.',
  'Set the sleeve into the armhole and add the cuff.',
  'Mark the darts. Label the pieces with a pencil.',
  'Lesen Sie zuerst die ganze Anleitung.',
  'Suivez les instructions de la page 3.',
  'The wrap dress fits like a model’s.',
  'Add a label to the side seam.',
  'Repeat the previous instructions for the other sleeve.',
])('a sewer is meant by: %s', (text) => {
  expect(isAddressedToMachines(text)).toBe(false);
});
