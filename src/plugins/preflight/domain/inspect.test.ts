import fc from 'fast-check';
import { defaultProfile, fileRole, report, type FileRole, type Profile } from '../contract';
import { imageOf, lineOf, pageOf, pdfOf, pictureOf, scanOf } from './facts-for-tests.suite';
import { inspect } from './inspect';
import { MIB, font, layersOf, square } from './made-up-files.suite';
import { rules } from './rules';
import { sound } from './sound-files.suite';
import { spoiled } from './spoiled-files.suite';

describe('inspect', () => {
  it.each(sound)('finds nothing wrong with a sound file (%#)', (facts, role) => {
    expect(inspect(facts, role, defaultProfile)).toMatchObject({ verdict: 'pass', findings: [] });
  });

  it.each(spoiled)(
    'finds one thing in a spoiled file (%#: %s)',
    (...[facts, role, rule, severity, about]) => {
      const { findings, verdict } = inspect(facts, role, defaultProfile, about);
      const found = findings.map((finding) => [finding.rule, finding.severity]);
      expect(found).toContainEqual([rule, severity]);
      // What is not what it says seldom fits its role either; everything else is one fault and one finding.
      if (facts.format !== 'other') expect(found).toHaveLength(1);
      expect(verdict).toBe({ error: 'reject', warning: 'warn', info: 'pass' }[severity]);
    },
  );

  it('is shown to find something by every rule there is', () => {
    expect(new Set(spoiled.map(([, , rule]) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('compares the layers of a template with the sizes of its pattern', () => {
    const facts = pdfOf({ layers: layersOf('Größe 36', 'Größe 38', 'Raster') });
    const judged = (...sizes: string[]) =>
      inspect(facts, 'template', defaultProfile, { craft: 'sewing', sizes }).findings.map(
        ({ severity, measured, quote }) => [severity, measured ?? quote],
      );
    expect(judged('36', 'EU 38')).toEqual([]);
    expect(judged('36', '38', '40')).toEqual([['warning', '40']]);
    expect(judged('36')).toEqual([['info', '38']]);
    // Another way to count sizes says nothing about these.
    expect(judged('S', 'M')).toEqual([]);
  });

  it('tells where a picture, a line and a square lie', () => {
    const place = { x: 20, y: 30, width: 120, height: 80 };
    const poor = pictureOf(99).images!.map((image) => ({ ...image, place }));
    const found = [
      pdfOf({ scans: [scanOf({ images: poor, imageCount: 1 })] }),
      pdfOf({ scans: [scanOf({ lines: [lineOf('Hem by ⅜ in', 20, 200, 1)] })] }),
      pdfOf({ scans: [scanOf({ boxes: [square(48.5)] })] }),
    ].map((facts) => inspect(facts, 'template', defaultProfile).findings[0]?.place);
    expect(found).toEqual([place, { x: 20, y: 199, width: 22, height: 4.8 }, square(48.5)]);
  });

  it('says the scale of a sheet with a square, though it is right', () => {
    const scaleOf = (side: number, role: FileRole) =>
      inspect(pdfOf({ scans: [scanOf({ boxes: [square(side)] })] }), role, defaultProfile).facts.scale;
    expect(scaleOf(50, 'template')).toBe(1);
    expect(scaleOf(48.5, 'cut-file')).toBe(0.97);
    expect(scaleOf(50, 'instructions')).toBeUndefined();
  });

  it('puts errors first', () => {
    const facts = pdfOf({
      fonts: [font],
      encryption: 'password',
      active: [{ kind: 'xfa', object: '1 0 R' }],
    });
    const severities = inspect(facts, 'template', defaultProfile).findings.map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'warning', 'warning']);
  });

  it('lets the profile decide limits and severities', () => {
    const severities: Profile['severities'] = { 'pdf-fonts': 'error', 'pdf-page-count': 'off' };
    const strict: Profile = { ...defaultProfile, name: 'etsy', mostBytes: 20 * MIB, severities };
    const facts = pdfOf({ fonts: [font], pageCount: 900 }, 'pattern.pdf', 21 * MIB);
    const { findings, profile } = inspect(facts, 'template', strict);
    expect(profile).toBe('etsy');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['file-size', 'error'],
      ['pdf-fonts', 'error'],
    ]);
    expect(findings[0]).toMatchObject({ measured: '21 MB', limit: '20 MB' });
  });

  it('gives the few facts to show beside the verdict', () => {
    const mixed = pdfOf({ pageCount: 3, pages: [pageOf('A0', 841, 1189), pageOf('A4'), pageOf('A4')] });
    expect(inspect(mixed, 'template', defaultProfile).facts).toEqual({
      bytes: 1_000,
      pages: 3,
      pageFormat: 'A4',
      size: '841 × 1189 mm',
    });
    expect(inspect(imageOf(), 'cover', defaultProfile).facts).toEqual({
      bytes: 1_000,
      size: '1600 × 1200 px',
    });
  });

  it('always answers in the shape of the contract, and rejects exactly where there is an error', () => {
    const anything = fc.constantFrom(...spoiled.map(([facts]) => facts), ...sound.map(([facts]) => facts));
    fc.assert(
      fc.property(anything, fc.constantFrom(...fileRole.options), (facts, role) => {
        const answer = inspect(facts, role, defaultProfile);
        expect(report.parse(answer)).toEqual(answer);
        const hasError = answer.findings.some(({ severity }) => severity === 'error');
        expect(answer.verdict === 'reject').toBe(hasError);
      }),
    );
  });
});
