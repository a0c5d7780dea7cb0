import { facet } from './facet-seed';

export const fabric = facet('fabric', ['Fabric', 'Stoff'], ['sewing'], 'fabric', [
  [
    'cotton',
    ['Cotton', 'poplin', 'lawn', 'voile', 'quilting cotton'],
    ['Baumwolle', 'Popeline', 'Batist', 'Voile', 'Webware'],
  ],
  ['linen', ['Linen', 'linen blend', 'flax'], ['Leinen', 'Halbleinen']],
  [
    'viscose',
    ['Viscose', 'rayon', 'challis', 'modal', 'lyocell', 'Tencel'],
    ['Viskose', 'Modal', 'Lyocell', 'Tencel'],
  ],
  ['denim', ['Denim', 'jeans fabric', 'chambray'], ['Denim', 'Jeansstoff', 'Chambray']],
  ['canvas', ['Canvas', 'duck', 'twill', 'gabardine'], ['Canvas', 'Köper', 'Gabardine', 'Segeltuch']],
  ['corduroy', ['Corduroy', 'cord', 'needlecord', 'velvet'], ['Cord', 'Babycord', 'Samt']],
  ['flannel', ['Flannel', 'brushed cotton'], ['Flanell']],
  ['muslin', ['Double gauze', 'muslin', 'crinkle cotton'], ['Musselin', 'Double Gauze', 'Krinkle']],
  [
    'wool',
    ['Woollen fabric', 'boiled wool', 'tweed', 'coating', 'felted wool'],
    ['Wollstoff', 'Walk', 'Tweed', 'Mantelstoff', 'Wollfilz'],
  ],
  [
    'silk',
    ['Silk', 'satin', 'crêpe de chine', 'chiffon', 'georgette'],
    ['Seide', 'Satin', 'Crêpe', 'Chiffon'],
  ],
  [
    'jersey',
    ['Jersey', 'single jersey', 'interlock', 'T-shirt knit', 'stretch knit'],
    ['Jersey', 'Single Jersey', 'Interlock'],
  ],
  [
    'sweatshirting',
    ['Sweatshirt fabric', 'sweatshirting', 'French terry'],
    ['Sweat', 'Sweatstoff', 'French Terry', 'Sommersweat'],
  ],
  ['ponte', ['Ponte', 'Ponte Roma', 'double knit'], ['Romanit', 'Punto di Roma', 'Doublejersey']],
  ['ribbing', ['Ribbing', 'rib knit', 'cuff fabric'], ['Bündchen', 'Rippstrick', 'Bündchenware']],
  ['fleece', ['Fleece', 'minky', 'faux fur', 'teddy'], ['Fleece', 'Plüsch', 'Teddy', 'Nicki']],
  [
    'softshell',
    ['Softshell', 'outdoor fabric', 'ripstop', 'nylon'],
    ['Softshell', 'Outdoorstoff', 'Ripstop'],
  ],
  [
    'swim-lycra',
    ['Swim fabric', 'lycra', 'spandex', 'elastane knit'],
    ['Badelycra', 'Lycra', 'Funktionsjersey'],
  ],
  ['lace', ['Lace', 'tulle', 'mesh'], ['Spitze', 'Tüll', 'Mesh']],
  [
    'coated',
    ['Coated fabric', 'oilcloth', 'laminated cotton', 'PUL'],
    ['Beschichteter Stoff', 'Wachstuch', 'PUL'],
  ],
  [
    'leather',
    ['Leather', 'faux leather', 'suede', 'cork fabric'],
    ['Leder', 'Kunstleder', 'Wildleder', 'Korkstoff'],
  ],
]);

export const closure = facet('closure', ['Closure', 'Verschluss'], ['sewing'], 'closure', [
  ['none', ['Pull-on', 'no closure', 'slip-on'], ['Ohne Verschluss', 'zum Hineinschlüpfen']],
  ['zip', ['Zip', 'zipper', 'fly zip', 'exposed zip'], ['Reißverschluss', 'Hosenschlitz']],
  [
    'invisible-zip',
    ['Invisible zip', 'concealed zip', 'invisible zipper'],
    ['Nahtverdeckter Reißverschluss', 'nahtfeiner Reißverschluss'],
  ],
  ['buttons', ['Buttons', 'buttonholes', 'button placket'], ['Knöpfe', 'Knopfleiste', 'Knopflöcher']],
  ['snaps', ['Snaps', 'press studs', 'poppers'], ['Druckknöpfe', 'Jersey Snaps']],
  ['hooks', ['Hook and eye', 'hooks and eyes'], ['Haken und Ösen', 'Haken und Öse']],
  ['hook-and-loop', ['Hook and loop', 'touch fastener'], ['Klettverschluss', 'Klett']],
  ['elastic', ['Elastic', 'elasticated waist', 'elastic waistband'], ['Gummizug', 'Gummibund']],
  ['drawstring', ['Drawstring', 'tie', 'ties', 'cord'], ['Kordelzug', 'Bindeband', 'Tunnelzug']],
]);

export const sewingTechnique = facet(
  'sewing-technique',
  ['Sewing technique', 'Nähtechnik'],
  ['sewing'],
  'sewing',
  [
    ['darts', ['Darts', 'bust dart'], ['Abnäher', 'Brustabnäher']],
    ['princess-seams', ['Princess seams', 'panel seams'], ['Teilungsnähte', 'Prinzessnähte', 'Wiener Nähte']],
    ['pleats', ['Pleats', 'tucks', 'pintucks'], ['Falten', 'Kellerfalten', 'Biesen']],
    [
      'gathers',
      ['Gathers', 'gathering', 'ruffles', 'frills', 'shirring'],
      ['Kräusel', 'Einkräuseln', 'Rüschen', 'Smok'],
    ],
    ['lining', ['Lining', 'fully lined', 'bagged lining'], ['Futter', 'gefüttert']],
    ['facing', ['Facing', 'neck facing'], ['Beleg', 'Besatz']],
    ['interfacing', ['Interfacing', 'fusible', 'stabiliser'], ['Einlage', 'Vlieseline', 'Bügeleinlage']],
    [
      'bias-binding',
      ['Bias binding', 'bias tape', 'Hong Kong seam'],
      ['Schrägband', 'Einfassung', 'Paspelband'],
    ],
    ['french-seam', ['French seam'], ['Französische Naht', 'Rechts-links-Naht']],
    ['flat-felled-seam', ['Flat-felled seam', 'felled seam', 'jeans seam'], ['Kappnaht', 'Jeansnaht']],
    ['topstitching', ['Topstitching', 'edgestitching'], ['Absteppen', 'Steppnaht', 'Ziernaht']],
    ['patch-pocket', ['Patch pocket'], ['Aufgesetzte Tasche']],
    ['welt-pocket', ['Welt pocket', 'bound pocket', 'jetted pocket'], ['Paspeltasche', 'Leistentasche']],
    ['inseam-pocket', ['In-seam pocket', 'side seam pocket'], ['Nahttasche', 'Seitennahttasche']],
    ['collar', ['Collar', 'collar stand', 'lapel'], ['Kragen', 'Hemdkragen', 'Revers']],
    ['set-in-sleeve', ['Set-in sleeve', 'setting in sleeves'], ['Eingesetzter Ärmel', 'Ärmel einsetzen']],
    ['cuffs', ['Cuffs', 'sleeve placket'], ['Manschetten', 'Ärmelschlitz']],
    [
      'stretch',
      ['Sewing stretch fabric', 'overlocking', 'serging', 'neckband'],
      ['Elastische Stoffe nähen', 'Overlock', 'Halsbündchen'],
    ],
    ['blind-hem', ['Blind hem', 'invisible hem', 'hand-sewn hem'], ['Blindsaum', 'unsichtbarer Saum']],
    [
      'patchwork',
      ['Patchwork', 'piecing', 'foundation paper piecing', 'quilting'],
      ['Patchwork', 'Paper Piecing', 'Quilten'],
    ],
    ['applique', ['Appliqué', 'applique'], ['Applikation', 'Applizieren']],
  ],
);
