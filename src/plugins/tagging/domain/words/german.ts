import type { WordTable } from './word-table';

/** What instructions say of a technique while they explain it; the vocabulary has its names. */
export const german: WordTable = {
  'garment-swimwear': ['Badehose', 'Schwimmhose', 'Badeshorts'],
  'garment-underwear': ['Unterhemd', 'Unterhose', 'Korsett', 'Boxershorts'],
  'garment-hat': ['Deerstalker', 'Schirmmütze', 'Fischerhut'],
  'garment-skirt': ['Bleistiftrock', 'Wickelrock'],
  'garment-trousers': ['Chino', 'Jogginghose'],
  'garment-jacket': ['Sakko', 'Jackett'],
  'sewing-stretch': ['Overlockmaschine', 'Coverlock', 'Zwillingsnadel', 'dehnbarer Stoff', 'dehnbare Stoffe', 'Stretchstich', 'Stretchstoff'],
  'sewing-bias-binding': ['Schrägstreifen', 'Einfassband', 'einfassen'],
  'sewing-set-in-sleeve': ['Armkugel', 'Ärmelkugel', 'Ärmelkopf', 'Ärmelkappe'],
  'sewing-lining': ['Futterstoff', 'Futterteil', 'Innenfutter', 'Unterfutter', 'füttern'],
  'sewing-interfacing': ['Bügelvlies', 'Vlies', 'Aufbügeleinlage'],
  'sewing-welt-pocket': ['Paspeltaschen', 'Leistentaschen', 'Brusttaschenleiste', 'Taschenleiste', 'Paspel'],
  'sewing-gathers': ['kräuseln', 'Rüsche', 'Raffung', 'raffen'],
  'sewing-topstitching': ['absteppen', 'knappkantig steppen', 'Steppstich'],
  'sewing-pleats': ['Falte', 'Kellerfalte', 'Biese'],
  'sewing-flat-felled-seam': ['Kappnähte'],
  'sewing-princess-seams': ['Prinzessnaht', 'Wiener Naht', 'Teilungsnaht'],
  'sewing-collar': ['Unterkragen', 'Oberkragen', 'Stehkragen'],
  'sewing-facing': ['Belege', 'Besatzteil'],
  'closure-zip': ['Reißverschlüsse', 'Reissverschluss'],
  'closure-buttons': ['Knopf', 'Knopfloch'],
  'closure-elastic': ['Gummiband', 'Elastikband', 'Gummi'],
  'closure-snaps': ['Druckknopf'],
};
