import type { Rule } from '../rule';
import { coverAspect } from './cover-aspect';
import { coverBlur } from './cover-blur';
import { coverBytes } from './cover-bytes';
import { coverDuplicate } from './cover-duplicate';
import { coverProfile } from './cover-profile';
import { dxfDrawsLines } from './dxf-draws-lines';
import { dxfDuplicates } from './dxf-duplicates';
import { dxfExtents } from './dxf-extents';
import { dxfLayers } from './dxf-layers';
import { dxfOpenOutlines } from './dxf-open-outlines';
import { dxfTinySegments } from './dxf-tiny-segments';
import { svgAspect } from './svg-aspect';
import { svgFonts } from './svg-fonts';
import { svgPictures } from './svg-pictures';
import { svgUnitScale } from './svg-unit-scale';
import { coverColour } from './cover-colour';
import { coverSize } from './cover-size';
import { dxfBinary } from './dxf-binary';
import { dxfComplete } from './dxf-complete';
import { dxfUnits } from './dxf-units';
import { fileNotEmpty } from './file-not-empty';
import { fileSize } from './file-size';
import { formatFitsRole } from './format-fits-role';
import { imageComplete } from './image-complete';
import { imageStill } from './image-still';
import { nameMatchesContent } from './name-matches-content';
import { pdfActiveContent } from './pdf-active-content';
import { pdfAttachments } from './pdf-attachments';
import { pdfComplete } from './pdf-complete';
import { pdfFonts } from './pdf-fonts';
import { pdfOpens } from './pdf-opens';
import { pdfBookmarks } from './pdf-bookmarks';
import { pdfLayerSizes } from './pdf-layer-sizes';
import { pdfPageBoxes } from './pdf-page-boxes';
import { pdfPageCount } from './pdf-page-count';
import { pdfPageMix } from './pdf-page-mix';
import { pdfPassword } from './pdf-password';
import { pdfRestricted } from './pdf-restricted';
import { pdfStandardFonts } from './pdf-standard-fonts';
import { pdfUnfolds } from './pdf-unfolds';
import { pdfBlankPages } from './pdf-blank-pages';
import { pdfImageResolution } from './pdf-image-resolution';
import { pdfLayers } from './pdf-layers';
import { pdfMissingGlyphs } from './pdf-missing-glyphs';
import { pdfNoWords } from './pdf-no-words';
import { pdfOverprint } from './pdf-overprint';
import { pdfPrintColours } from './pdf-print-colours';
import { pdfScale } from './pdf-scale';
import { pdfTestSquare } from './pdf-test-square';
import { pdfTransparency } from './pdf-transparency';
import { readingFailed } from './reading-failed';
import { rowCount } from './row-count';
import { svgActiveContent } from './svg-active-content';
import { svgExternal } from './svg-external';
import { svgOpens } from './svg-opens';
import { svgScale } from './svg-scale';
import { textSeamAllowance } from './text-seam-allowance';
import { textSizesAgree } from './text-sizes-agree';
import { textTableGaps } from './text-table-gaps';
import { textTableGrading } from './text-table-grading';
import { textUnitPairs } from './text-unit-pairs';
import { textYardage } from './text-yardage';
import { tilesComplete } from './tiles-complete';
import { tilesEven } from './tiles-even';
import { tilesFitPapers } from './tiles-fit-papers';
import { tilesMarked } from './tiles-marked';
import { tilesSameSize } from './tiles-same-size';

/** Every rule, in the order in which findings are shown. */
export const rules: readonly Rule[] = [
  fileNotEmpty,
  readingFailed,
  nameMatchesContent,
  formatFitsRole,
  fileSize,
  pdfComplete,
  pdfOpens,
  pdfPassword,
  pdfRestricted,
  pdfPageCount,
  pdfActiveContent,
  pdfAttachments,
  pdfUnfolds,
  pdfFonts,
  pdfStandardFonts,
  pdfPageBoxes,
  pdfPageMix,
  pdfImageResolution,
  pdfPrintColours,
  pdfBlankPages,
  pdfMissingGlyphs,
  pdfNoWords,
  pdfBookmarks,
  pdfOverprint,
  pdfTransparency,
  pdfScale,
  pdfTestSquare,
  pdfLayers,
  pdfLayerSizes,
  tilesComplete,
  tilesSameSize,
  tilesMarked,
  tilesEven,
  tilesFitPapers,
  textUnitPairs,
  textSeamAllowance,
  textTableGaps,
  textTableGrading,
  textYardage,
  textSizesAgree,
  rowCount,
  svgOpens,
  svgActiveContent,
  svgExternal,
  svgScale,
  svgAspect,
  svgUnitScale,
  svgFonts,
  svgPictures,
  dxfComplete,
  dxfUnits,
  dxfBinary,
  dxfDrawsLines,
  dxfExtents,
  dxfOpenOutlines,
  dxfDuplicates,
  dxfTinySegments,
  dxfLayers,
  imageComplete,
  imageStill,
  coverSize,
  coverColour,
  coverProfile,
  coverAspect,
  coverBytes,
  coverBlur,
  coverDuplicate,
];
