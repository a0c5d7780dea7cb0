/** What is drafted: a design of FreeSewing, its options, the sizes, and the names of its pieces. */
const women = (from, to) => sizes('women', (to - from) / 2 + 1, (at) => from + at * 2);
const men = (...labels) => labels.map((label) => ({ label, set: 'men', number: menNumber[label] }));
const menNumber = { XS: 34, S: 36, M: 38, L: 40, XL: 42, '2XL': 44, '3XL': 46, '4XL': 48 };
const allMen = Object.keys(menNumber);
/** US size n is FreeSewing's size 30 + n · 2/3, so that 0, 6, 12, 18, 24 are its own 30, 34, 38, 42, 46. */
function sizes(set, count, usSize) {
  return Array.from({ length: count }, (_, at) => {
    const us = usSize(at);
    return { label: String(us), set, number: 30 + (us * 2) / 3 };
  });
}
const heads = (table) => Object.entries(table).map(([label, head]) => ({ label, measurements: { head } }));

export const designs = [
  {
    file: 'linden-a-line-skirt',
    design: 'sandy',
    options: { circleRatio: 0.3, panels: 2, lengthBonus: 0.55, waistbandPosition: 0.15 },
    sizes: women(0, 24),
    body: ['waist', 'hips', 'seat'],
    pieces: { skirt: ['Skirt front and back', 'Rock vorn und hinten'], waistband: ['Waistband', 'Bund'] },
    cut: { skirt: [{ of: 'fabric', pieces: 2, onFold: true }] },
  },
  {
    file: 'alder-pencil-skirt',
    design: 'penelope',
    sizes: women(0, 20),
    body: ['waist', 'hips', 'seat'],
    pieces: {
      front: ['Front', 'Vorderteil'],
      back: ['Back', 'Rückenteil'],
      waistband: ['Waistband', 'Bund'],
    },
    cut: {
      front: [{ of: 'fabric', pieces: 1, onFold: true }],
      waistband: [{ of: 'fabric', pieces: 1, onFold: true }],
    },
  },
  {
    file: 'willow-summer-trousers',
    design: 'paco',
    sizes: women(0, 16),
    body: ['waist', 'hips', 'seat', 'inseam'],
    pieces: {
      front: ['Front leg', 'Vorderhose'],
      back: ['Back leg', 'Hinterhose'],
      cuff: ['Cuff', 'Beinbündchen'],
      frontPocketBag: ['Pocket bag', 'Taschenbeutel'],
      waistband: ['Waistband casing', 'Bundtunnel'],
    },
    cut: { frontPocketBag: [{ of: 'lining', pieces: 2, onFold: true }] },
  },
  {
    file: 'rowan-t-shirt',
    design: 'teagan',
    sizes: women(0, 22),
    body: ['chest', 'waist', 'seat'],
    pieces: { front: ['Front', 'Vorderteil'], back: ['Back', 'Rückenteil'], sleeve: ['Sleeve', 'Ärmel'] },
  },
  {
    file: 'hazel-tank-top',
    design: 'aaron',
    sizes: women(0, 20),
    body: ['chest', 'waist', 'seat'],
    pieces: {
      front: ['Front', 'Vorderteil'],
      back: ['Back', 'Rückenteil'],
      armBinding: ['Armhole binding', 'Armausschnittstreifen'],
      neckBinding: ['Neck binding', 'Halsstreifen'],
    },
  },
  {
    file: 'cedar-shirt',
    design: 'simon',
    sizes: men(...allMen),
    body: ['chest', 'waist', 'neck', 'shoulderToWrist'],
    pieces: {
      back: ['Back', 'Rückenteil'],
      frontRight: ['Right front', 'Rechtes Vorderteil'],
      frontLeft: ['Left front', 'Linkes Vorderteil'],
      yoke: ['Yoke', 'Passe'],
      sleeve: ['Sleeve', 'Ärmel'],
      collar: ['Collar', 'Kragen'],
      collarStand: ['Collar stand', 'Kragensteg'],
      cuff: ['Cuff', 'Manschette'],
      sleevePlacketOverlap: ['Sleeve placket, overlap', 'Ärmelschlitz, Übertritt'],
      sleevePlacketUnderlap: ['Sleeve placket, underlap', 'Ärmelschlitz, Untertritt'],
    },
  },
  {
    file: 'harbour-hoodie',
    design: 'huey',
    sizes: men(...allMen),
    body: ['chest', 'waist', 'hips', 'shoulderToWrist'],
    pieces: {
      front: ['Front', 'Vorderteil'],
      back: ['Back', 'Rückenteil'],
      sleeve: ['Sleeve', 'Ärmel'],
      pocket: ['Pocket', 'Tasche'],
      hood: ['Hood', 'Kapuze'],
      waistband: ['Waistband', 'Bund'],
      cuff: ['Cuff', 'Ärmelbündchen'],
    },
  },
  {
    file: 'sparrow-sweatshirt',
    design: 'sven',
    sizes: women(0, 24),
    body: ['chest', 'waist', 'hips'],
    pieces: {
      front: ['Front', 'Vorderteil'],
      back: ['Back', 'Rückenteil'],
      sleeve: ['Sleeve', 'Ärmel'],
      cuff: ['Cuff', 'Ärmelbündchen'],
      waistband: ['Waistband', 'Bund'],
    },
  },
  {
    file: 'pantry-apron',
    design: 'albert',
    options: { lengthBonus: -0.2 },
    sizes: ['S', 'M', 'L', 'XL', '2XL', '3XL'].map((label, at) => ({
      label,
      set: 'women',
      number: 31 + at * 3,
    })),
    body: ['chest', 'waist', 'hips'],
    pieces: { front: ['Apron', 'Schürze'], pocket: ['Pocket', 'Tasche'], strap: ['Strap', 'Band'] },
    cut: {
      front: [{ of: 'fabric', pieces: 1, onFold: true }],
      pocket: [{ of: 'fabric', pieces: 1, onFold: true }],
    },
  },
  {
    file: 'plum-baby-bib',
    design: 'bob',
    sizes: heads({ '0-3 m': 390, '3-6 m': 420, '6-12 m': 450, '1-2 y': 475, '2-3 y': 490, '3-4 y': 500 }),
    body: ['head'],
    pieces: { bib: ['Bib', 'Lätzchen'] },
    cut: {
      bib: [
        { of: 'fabric', pieces: 1 },
        { of: 'lining', pieces: 1 },
      ],
    },
  },
  {
    file: 'otter-boxer-briefs',
    design: 'bruce',
    sizes: men(...allMen),
    body: ['waist', 'hips', 'seat', 'upperLeg'],
    pieces: {
      back: ['Back', 'Rückenteil'],
      front: ['Front', 'Vorderteil'],
      side: ['Side', 'Seitenteil'],
      inset: ['Inset', 'Einsatz'],
    },
  },
  {
    file: 'finch-flat-cap',
    design: 'florent',
    sizes: heads({ XS: 530, S: 550, M: 570, L: 590, XL: 610, '2XL': 630 }),
    body: ['head'],
    pieces: {
      top: ['Top', 'Oberteil'],
      side: ['Side', 'Seitenteil'],
      brimBottom: ['Brim, lower', 'Schirm unten'],
      brimTop: ['Brim, upper', 'Schirm oben'],
      brimInterfacing: ['Brim stiffener', 'Schirmeinlage'],
    },
    cut: { brimInterfacing: [{ of: 'stiffener', pieces: 1 }] },
  },
  {
    file: 'aspen-waistcoat',
    design: 'wahid',
    sizes: men(...allMen),
    body: ['chest', 'waist', 'hips'],
    pieces: {
      front: ['Front', 'Vorderteil'],
      back: ['Back', 'Rückenteil'],
      frontFacing: ['Front facing', 'Besatz'],
      frontLining: ['Front lining', 'Futter vorn'],
      pocketWelt: ['Pocket welt', 'Taschenleiste'],
      pocketBag: ['Pocket bag', 'Taschenbeutel'],
      pocketFacing: ['Pocket facing', 'Taschenbesatz'],
      pocketInterfacing: ['Pocket interfacing', 'Tascheneinlage'],
    },
  },
  {
    file: 'juniper-shift',
    design: 'jane',
    options: { shiftLength: 0 },
    sizes: women(0, 16),
    body: ['chest', 'hips', 'biceps'],
    pieces: { body: ['Body', 'Körper'], sleeve: ['Sleeve', 'Ärmel'], gusset: ['Gusset', 'Zwickel'] },
    outline: { body: 'body', sleeve: 'sleeve', gusset: 'gusset' },
    cut: {
      body: [{ of: 'fabric', pieces: 1, onFold: true }],
      sleeve: [{ of: 'fabric', pieces: 2 }],
      gusset: [{ of: 'fabric', pieces: 2 }],
    },
  },
  {
    file: 'heron-leggings',
    design: 'lumira',
    sizes: women(0, 20),
    body: ['waist', 'hips', 'seat', 'inseam'],
    pieces: {
      leg: ['Leg', 'Bein'],
      gusset: ['Gusset', 'Zwickel'],
      waistband: ['Waistband', 'Bund'],
    },
    cut: { gusset: [{ of: 'fabric', pieces: 1, onFold: true }] },
  },
];
