import type { Candidate, PatternReading, Vocabulary } from '../../contract';
import { nameColour } from '../colours/colour-names';

/** Colours are seen on the cover; in the text they are those of a thread or a line on the sheet. */
export const colourFacet = 'colour';
/** A white or grey that fills much of a cover is its background more often than the thing's colour. */
const backgrounds: ReadonlySet<string> = new Set(['white', 'grey']);

/** The colours of the cover, named by the vocabulary's terms; none where it has no such facet. */
export function readColours({ cover }: PatternReading, { facets }: Vocabulary): Candidate[] {
  const terms = new Set(facets.find(({ key }) => key === colourFacet)?.terms.map(({ key }) => key));
  if (cover === null || terms.size === 0) return [];
  const { fileId, fileName } = cover;
  const named = cover.colours.map(({ colour, share }) => ({ colour, share, name: nameOf(colour) }));
  const hasOther = named.some(({ name }) => !backgrounds.has(name));
  return named.flatMap(({ colour, share, name }): Candidate[] => {
    const term = `${colourFacet}-${name}`;
    if (!terms.has(term) || (hasOther && backgrounds.has(name))) return [];
    return [
      {
        facet: colourFacet,
        value: { kind: 'term', term },
        confidence: Math.round(Math.min(0.9, 0.45 + share) * 100) / 100,
        isExplicit: false,
        evidence: [{ kind: 'measured', fileId, fileName, colour, share }],
      },
    ];
  });
}

function nameOf(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16);
  return nameColour((value >> 16) & 255, (value >> 8) & 255, value & 255);
}
