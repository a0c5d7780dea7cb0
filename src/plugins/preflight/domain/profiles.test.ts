import fc from 'fast-check';
import { crafts } from '../../../api/pattern/contract';
import { defaultProfile, fileRole, type Profile } from '../contract';
import { profileException, type ProfileException } from '../profiles-contract';
import { builtInProfiles, mostBytesOfAny, resolveProfile } from './profiles';

const count = fc.option(fc.integer({ min: 1, max: 1_000 }));
const exception: fc.Arbitrary<ProfileException> = fc.record({
  craft: fc.option(fc.constantFrom(...crafts)),
  role: fc.option(fc.constantFrom(...fileRole.options)),
  mostBytes: count,
  mostPages: count,
  coverPixels: fc.record({ least: count, good: count }),
  imageDpi: fc.record({ least: count, good: count }),
  scalePercent: fc.record({ good: count, most: count }),
  severities: fc.dictionary(
    fc.constantFrom('pdf-fonts', 'pdf-scale', 'cover-size'),
    fc.constantFrom('error' as const, 'warning' as const, 'info' as const, 'off' as const),
  ),
});
const scope = fc.record({
  craft: fc.option(fc.constantFrom<string>(...crafts)),
  role: fc.constantFrom(...fileRole.options),
});

/** Every limit and severity of a profile by its path. */
function limits({ name: _name, ...profile }: Profile): Map<string, unknown> {
  const walk = (value: object, above: string): [string, unknown][] =>
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null
        ? walk(inner, `${above}${key}.`)
        : inner === null
          ? []
          : [[`${above}${key}`, inner]],
    );
  return new Map(walk(profile, ''));
}

const said = ({ craft: _craft, role: _role, ...over }: ProfileException): Map<string, unknown> =>
  limits({ name: '', ...over } as unknown as Profile);

const applies = (one: ProfileException, { craft, role }: { craft: string | null; role: string }) =>
  (one.craft === null || one.craft === craft) && (one.role === null || one.role === role);

describe('resolveProfile', () => {
  it('never changes what no exception names, and changes nothing for others', () => {
    fc.assert(
      fc.property(fc.array(exception, { maxLength: 5 }), scope, (exceptions, about) => {
        const resolved = limits(resolveProfile(defaultProfile, exceptions, about));
        const named = new Map(
          exceptions.filter((one) => applies(one, about)).flatMap((one) => [...said(one)]),
        );
        for (const [path, limit] of limits(defaultProfile))
          if (!named.has(path)) expect(resolved.get(path)).toBe(limit);
        for (const path of resolved.keys())
          expect(named.has(path) || limits(defaultProfile).has(path)).toBe(true);
      }),
    );
  });

  it('says what the exception says where it is the only one', () => {
    fc.assert(
      fc.property(exception, scope, (one, about) => {
        const resolved = limits(resolveProfile(defaultProfile, [one], about));
        for (const [path, limit] of said(one))
          if (applies(one, about)) expect(resolved.get(path)).toBe(limit);
      }),
    );
  });

  it('lets the narrower one have the last word, in whatever order they stand', () => {
    const given = (over: Partial<ProfileException>) => profileException.parse(over);
    const all = [
      given({ craft: 'sewing', role: 'template', mostPages: 1 }),
      given({ role: 'template', mostPages: 2, mostBytes: 20 }),
      given({ craft: 'sewing', mostPages: 3, imageDpi: { least: 30, good: null } }),
      given({ mostPages: 4 }),
    ];
    for (const order of [all, all.toReversed()]) {
      const pages = (craft: string | null, role: 'template' | 'cover') =>
        resolveProfile(defaultProfile, order, { craft, role }).mostPages;
      expect(pages('sewing', 'template')).toBe(1);
      expect(pages('knitting', 'template')).toBe(2);
      expect(pages('sewing', 'cover')).toBe(3);
      expect(pages(null, 'cover')).toBe(4);
    }
    const resolved = resolveProfile(defaultProfile, all, { craft: 'sewing', role: 'template' });
    expect(resolved).toMatchObject({ mostBytes: 20, imageDpi: { least: 30, good: 150 } });
    expect(resolved.name).toBe('default + sewing + template + sewing template');
  });
});

it('lets in the largest file that anything may be', () => {
  const given = profileException.parse({ role: 'cover', mostBytes: 500_000_000 });
  expect(mostBytesOfAny(defaultProfile, [])).toBe(defaultProfile.mostBytes);
  expect(mostBytesOfAny(defaultProfile, [given])).toBe(500_000_000);
});

it('brings a profile for the house and one for each channel', () => {
  expect(Object.keys(builtInProfiles)).toEqual([
    'default',
    'website',
    'etsy',
    'ravelry',
    'shopify',
    'woocommerce',
    'amazon-handmade',
    'generic',
  ]);
  expect(builtInProfiles['etsy']).toEqual({ ...defaultProfile, name: 'etsy', mostBytes: 20_000_000 });
});
