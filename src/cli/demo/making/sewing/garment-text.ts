import type { Language, Words } from '../draft';

/** What a designer writes about a garment; the tables are computed. */
export interface GarmentText {
  title: Words;
  description: string;
  skill: string;
  techniques: readonly string[];
  fabrics: string;
  notions: readonly string[];
  steps: readonly string[];
}

/** The words of a sewing booklet. */
export const say: Record<Language, Record<BookletWord, string>> = {
  en: {
    under: 'Sewing pattern',
    skill: 'Skill level',
    sizes: 'Sizes',
    techniques: 'Techniques',
    version: 'Version',
    materials: 'You need',
    fabrics: 'Fabric',
    notions: 'Notions',
    need: 'Fabric requirements (metres)',
    size: 'Size',
    body: 'Size chart: body measurements in cm',
    pieces: 'Pattern pieces',
    piece: 'Piece',
    cut: 'Cut',
    printing: 'Printing',
    sewing: 'Sewing',
    overview: 'The pieces in the smallest size.',
    wide: 'cm wide',
  },
  de: {
    under: 'Schnittmuster',
    skill: 'Schwierigkeit',
    sizes: 'Größen',
    techniques: 'Techniken',
    version: 'Version',
    materials: 'Das brauchst du',
    fabrics: 'Stoff',
    notions: 'Zutaten',
    need: 'Stoffverbrauch (Meter)',
    size: 'Größe',
    body: 'Maßtabelle: Körpermaße in cm',
    pieces: 'Schnittteile',
    piece: 'Teil',
    cut: 'Zuschnitt',
    printing: 'Drucken',
    sewing: 'Nähen',
    overview: 'Die Teile in der kleinsten Größe.',
    wide: 'cm breit',
  },
};

type BookletWord =
  | 'under'
  | 'skill'
  | 'sizes'
  | 'techniques'
  | 'version'
  | 'materials'
  | 'fabrics'
  | 'notions'
  | 'need'
  | 'size'
  | 'body'
  | 'pieces'
  | 'piece'
  | 'cut'
  | 'printing'
  | 'sewing'
  | 'overview'
  | 'wide';

/** Names of measures by FreeSewing's keys; `seat` is the fullest part of the hip, `hips` the height of the hip bone. */
export const measures: Record<string, Words> = {
  chest: { en: 'Bust / chest', de: 'Brust' },
  waist: { en: 'Waist', de: 'Taille' },
  hips: { en: 'High hip', de: 'Hohe Hüfte' },
  seat: { en: 'Hip', de: 'Hüfte' },
  neck: { en: 'Neck', de: 'Hals' },
  head: { en: 'Head', de: 'Kopfumfang' },
  biceps: { en: 'Upper arm', de: 'Oberarm' },
  inseam: { en: 'Inside leg', de: 'Innenbein' },
  upperLeg: { en: 'Thigh', de: 'Oberschenkel' },
  shoulderToWrist: { en: 'Sleeve', de: 'Ärmellänge' },
};

export const clothWidths: Record<string, { name: Words; widths: readonly number[] }> = {
  fabric: { name: { en: 'Fabric', de: 'Stoff' }, widths: [110, 150] },
  lining: { name: { en: 'Lining', de: 'Futter' }, widths: [140] },
  interfacing: { name: { en: 'Interfacing', de: 'Einlage' }, widths: [90] },
  ribbing: { name: { en: 'Ribbing', de: 'Bündchen' }, widths: [120] },
  stiffener: { name: { en: 'Stiffener', de: 'Feste Einlage' }, widths: [45] },
};
