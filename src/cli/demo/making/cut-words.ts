import type { Cut, Language } from './draft';

const materials: Record<string, Record<Language, string>> = {
  fabric: { en: 'fabric', de: 'Stoff' },
  lining: { en: 'lining', de: 'Futter' },
  interfacing: { en: 'interfacing', de: 'Einlage' },
  ribbing: { en: 'ribbing', de: 'Bündchenware' },
  stiffener: { en: 'stiffener', de: 'fester Einlage' },
};

/** `Cut 2 of fabric, on the fold`. */
export function cutWords({ of, pieces, onFold }: Cut, language: Language): string {
  const material = materials[of]?.[language] ?? of;
  if (language === 'de') return `${pieces} × ${material}${onFold === true ? ' im Stoffbruch' : ''}`;
  return `Cut ${pieces} of ${material}${onFold === true ? ', on the fold' : ''}`;
}
