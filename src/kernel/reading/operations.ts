import { z } from 'zod';
import { dxfFacts } from './facts/dxf-facts';
import { imageFacts } from './facts/image-facts';
import { pdfFacts } from './facts/pdf-facts';
import { pdfText } from './facts/pdf-text';
import { svgFacts } from './facts/svg-facts';
import { defineOperation } from './operation';

const nothing = z.object({});

export const readPdf = defineOperation({
  name: 'read-pdf',
  module: require.resolve('./readers/pdf'),
  input: nothing,
  output: pdfFacts,
});

/** `firstPages`: how many pages to read, from the start; 500 unless said. */
export const readPdfText = defineOperation({
  name: 'read-pdf-text',
  module: require.resolve('./readers/pdf-text'),
  input: z.object({ firstPages: z.int().positive().max(5_000).default(500) }),
  output: pdfText,
});

export const readSvg = defineOperation({
  name: 'read-svg',
  module: require.resolve('./readers/svg'),
  input: nothing,
  output: svgFacts,
});

export const readDxf = defineOperation({
  name: 'read-dxf',
  module: require.resolve('./readers/dxf'),
  input: nothing,
  output: dxfFacts,
});

export const readImage = defineOperation({
  name: 'read-image',
  module: require.resolve('./readers/image'),
  input: nothing,
  output: imageFacts,
  native: true,
});
