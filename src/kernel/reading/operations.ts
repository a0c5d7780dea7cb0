import { z } from 'zod';
import { dxfFacts } from './facts/dxf-facts';
import { imageFacts } from './facts/image-facts';
import { drawnKind, pagePicture } from './facts/page-picture';
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

/** Leaves `page.png` in the scratch folder. An SVG must have been found safe before; `page` counts from 1. */
export const drawPage = defineOperation({
  name: 'draw-page',
  module: require.resolve('./readers/draw-page'),
  input: z.object({ kind: drawnKind, page: z.int().positive() }),
  output: pagePicture,
  native: true,
  wallMs: 15_000,
});
