/** Why, where somebody looked: by rule and a part of what was said of the file. */
const reasons = [
  [
    'pdf-opens',
    /empty|js-(?:buttons|colors)|issue12798|GeoTopo|enc-R[23]|enc-XI|badlin1|6-1-3-t02/,
    'qpdf warns of the hints and the order of a linearized file, which readers do not need.',
  ],
  [
    'pdf-opens',
    /pkg_testdata_test|issue1171|6-10-t01-fail|6-9-t0/,
    'qpdf warns that the trailer counts more objects than there are, which hurts nobody.',
  ],
  [
    'pdf-opens',
    /issue11651|damaged-stream|bad-jpeg|bomb_giant/,
    'The fault lies in the data of a stream; how a stream decodes is not part of our check of the structure.',
  ],
  [
    'pdf-opens',
    /bad21|bad28|bad29|bad6\.|bad37|duplicate-page|invalid-id|6-1-6-t01/,
    'A fault of writing that our parser, like qpdf, reads over; only qpdf says so.',
  ],
  ['pdf-opens', /scan-bad/, 'startxref is not where qpdf looks for it; we find it farther from the end.'],
  [
    'pdf-opens',
    /bad-token-startxref|bad1[4689]|bad35/,
    'Our parser stops at a token that qpdf and poppler take for null.',
  ],
  ['pdf-opens', /6-1-4-t03-pass/, 'A length that is off by more blanks than we allow.'],
  [
    'pdf-opens',
    /poppler-67295/,
    'poppler stumbles over a page count of −2,147,483,648, which we do not read.',
  ],
  ['pdf-opens', /poppler-91414/, 'Named, but as repaired: we find pages that poppler does not.'],
  [
    'pdf-opens',
    /bad-encryption-length/,
    'Named by pdf-password instead: its encryption cannot be undone by us.',
  ],
  [
    'pdf-password',
    /bad-encryption-length|invalid-id/,
    'Its encryption is damaged: qpdf can undo it, we cannot.',
  ],
  ['pdf-restricted', /invalid-id/, 'Named by pdf-password instead: its encryption is damaged.'],
  [
    'pdf-active-content',
    /6-5-1-t01-fail-h/,
    'A rendition action with a script in it, which the label does not count.',
  ],
  [
    'pdf-active-content',
    /6-6-1-t01-pass-a/,
    'The script is there, and PDF/A-4 allows it; the label does not count it.',
  ],
  ['pdf-fonts', /Type3/, 'Glyphs of a Type 3 font use Helvetica; pdffonts does not look into them.'],
  [
    'pdf-fonts',
    /bad-token-startxref|bad1[4689]|bad35/,
    'The file is rejected before its fonts are seen (pdf-opens).',
  ],
  ['dxf-units', /bin_dxf/, 'Units of a binary drawing are not read; dxf-binary names the file.'],
  ['dxf-units', /\$INSUNITS 0/, 'The word is there and says “none”: the label is too kind.'],
  [
    'pdf-print-colours',
    /t02-fail-h/,
    'Not understood: its CMYK stands in a place that our scanner does not count.',
  ],
  [
    'pdf-print-colours',
    /t02-pass-[cf]/,
    'A profile says what its CMYK means; to us it still is a colour of the press that looks dull at home.',
  ],
];

export function reasonFor(rule, what) {
  const found = reasons.find(([named, part]) => named === rule && part.test(what));
  return found === undefined ? 'Not looked into.' : found[2];
}
