/** What is known of why a row is below 100 %. */
const reasons = {
  'drawn at 97 %':
    'Dots are found by the size of a dot; points of the drawing are not where the lattice expects them. Where a sheet is unusual the line and the id remain.',
  'the same, then Ghostscript':
    'With all that was added gone, only points of the drawing are left, and Ghostscript writes some of them anew: numbers are rounded, paths are merged.',
  'the same, then pdftocairo':
    'As before: only points are left. A sheet whose contents are drawn through a form loses the order of its points.',
  'print and scan, 100 dpi JPEG':
    'Pictures are looked at with 5,000 pixels along the longer side at most, 107 dpi for A0, so that this row is 71 dpi there: a dot, one point wide, is one pixel, and blurred.',
  'line, dots and metadata taken out':
    'Only points of the drawing are left. They need outlines: about sixty points that are not rectangles for a reading, twice as many for two that agree.',
};

/** Honest about each row below 100 %, and about what none of the rows shows. */
export function effortFor({ survival, drawings }) {
  const below = [...survival.rows, ...survival.pictured].filter(
    ({ missing, named, all }) => missing === undefined && named < all,
  );
  const lines = below.map(
    ({ name, weak }) =>
      `- **${name}**: ${[...weak.keys()].join(', ')}. ${reasons[name] ?? 'Nothing names the buyer for sure; the work itself may still be recognised by its looks.'}`,
  );
  const cut = drawings.filter(({ named, all }) => named < all);
  for (const { format, name } of cut)
    lines.push(
      `- **${format.toUpperCase()}, ${name}**: points move by 0.024 mm at most; coarser numbers than a hundredth of a millimetre wash that out, and change the pattern as much.`,
    );
  return [
    ...lines,
    '',
    'What an attacker has to do to be rid of all marks of a PDF: take out the line, the dots and the id (each is a few lines of a script once it is known where they stand), **and** move or redraw the points of the outlines: round every coordinate to 0.1 mm, redraw the curves, or trace the printed sheet. A photo of a sheet keeps the dots until they are painted over or the picture is reduced to pure black and white, which erases a light grey; what is left then is recognised as the work, and names nobody.',
    '',
    'Two buyers who compare their copies see where they differ and can mix them: signs then disagree, and the answer is "unsure". Nobody can be made to look guilty by chance; somebody who knows the scheme and another buyer\'s token could write it into a file. A match is evidence for a talk, not a proof.',
  ].join('\n');
}
