import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { writeByHand, type Extras } from './making-pdf-by-hand';
import { drawByLibrary } from './making-pdf-by-library';
import type { PdfObjects } from './making-pdf-objects';
import { smallTalk, textSheet } from './making-sheets';

type Act = (objects: PdfObjects) => Extras;

const link = '/Type /Annot /Subtype /Link /Rect [20 20 120 50] /Border [0 0 0]';
const acts: readonly Act[] = [
  (objects) => ({ catalogue: `/OpenAction ${objects.add('<< /S /JavaScript /JS (app.alert\\(1\\)) >>')}` }),
  () => ({
    catalogue: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (this.print\\(\\)) >>] >> >>',
  }),
  (objects) => ({ page: `/AA << /O ${objects.add('<< /S /Launch /F (setup.exe) >>')} >>` }),
  (objects) => ({
    page: `/Annots [${objects.add(`<< ${link} /A << /S /Launch /Win << /F (cmd.exe) >> >> >>`)}]`,
  }),
  (objects) => ({
    page: `/Annots [${objects.add(`<< ${link} /A << /S /SubmitForm /F (https://example.com/a) >> >>`)}]`,
  }),
  (objects) => ({ page: `/Annots [${objects.add(`<< ${link} /A << /S /ImportData /F (data.fdf) >> >>`)}]` }),
  (objects) => ({
    page: `/Annots [${objects.add('<< /Type /Annot /Subtype /RichMedia /Rect [0 0 200 200] >>')}]`,
  }),
  (objects) => ({
    catalogue: `/AcroForm << /Fields [] /XFA ${objects.addStream('', '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>')} >>`,
  }),
];
/** What looks alike and does nothing by itself. */
const harmless: readonly Act[] = [
  () => ({}),
  (objects) => ({
    page: `/Annots [${objects.add(`<< ${link} /A << /S /URI /URI (https://example.com/) >> >>`)}]`,
  }),
  () => ({ catalogue: '/PageMode /UseOutlines /ViewerPreferences << /DisplayDocTitle true >>' }),
  (objects) => ({ page: `/Annots [${objects.add(`<< ${link} /A << /S /Named /N /NextPage >> >>`)}]` }),
];

export const specimens: RuleSpecimens = {
  rule: 'pdf-active-content',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-active-content');
    const name = `anleitung-${String(seed)}.pdf`;
    const sheets = [textSheet('A4', smallTalk(chance, chance.whole(2, 9)))];
    if (seed % 4 === 3) {
      const right = await drawByLibrary(sheets);
      const wrong = await drawByLibrary(sheets, {
        hasObjectStreams: seed % 8 === 3,
        change: (pdf) =>
          pdf.addJavaScript(`greet-${String(seed)}`, chance.pick(['app.alert("Hi")', 'this.print()'])),
      });
      return { right: { name, bytes: right }, wrong: { name, bytes: wrong } };
    }
    const form = { isDeflated: seed % 2 === 0, isForm: seed % 3 === 0 };
    return {
      right: { name, bytes: writeByHand(sheets, { ...form, extras: harmless[seed % harmless.length]! }) },
      wrong: { name, bytes: writeByHand(sheets, { ...form, extras: acts[seed % acts.length]! }) },
    };
  },
};
