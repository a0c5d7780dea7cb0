/** What a changelog may speak of. */
export type Topic = 'pages' | 'sizes' | 'scale' | 'tables' | 'fabric' | 'allowance' | 'files';

/** Words of English, German, French, Spanish and Dutch, by which a changelog names a thing; beginnings of words. */
const words: Readonly<Record<Topic, RegExp>> = {
  pages:
    /(?<!\p{L})(?:pages?|sheets?|seiten?|bl[aä]tt|bögen|feuilles?|páginas?|hojas?|pagina|vel(?:len)?(?!\p{L})|tiles?|kacheln?|layout)/iu,
  sizes:
    /(?<!\p{L})(?:siz(?:e|es|ing)|grad(?:ed|ing)|größen?|gradier|tailles?|gradation|tallas?|maten|maat(?!\p{L})|schal(?:en|ing))/iu,
  scale:
    /(?<!\p{L})(?:scal(?:e|ed|ing)|maßstab|skalier|test\s?squares?|testquadrat|kontroll(?:quadrat|kästchen)|échelle|carré|escala|cuadr(?:o|ado)|schaal|testvierkant|controlevierkant|print(?:ed|ing)?\s+size|druckgröße)/iu,
  tables:
    /(?<!\p{L})(?:tables?|charts?|measure(?:ments?|d)?|measuring|tabellen?|maßtabelle|größentabelle|maßen?(?!\p{L})|körpermaße|fertigmaße|tableau|mesures?|mensurations?|tablas?|medidas?|tabel|maattabel|afmetingen|lichaamsmaten)/iu,
  fabric:
    /(?<!\p{L})(?:yardages?|fabrics?|yarn|meterage|yards?|stoff|garn|wolle|tissus?|métrages?|fil(?!\p{L})|laine|telas?|lana|hilo|stof(?:fen|verbruik)?(?!\p{L})|garen|wol(?!\p{L}))/iu,
  allowance:
    /(?<!\p{L})(?:seam\s?allowances?|nahtzugaben?|marges?\s+de\s+couture|valeurs?\s+de\s+couture|margen(?:es)?\s+de\s+costura|naad(?:toeslag|waarde))/iu,
  files:
    /(?<!\p{L})(?:files?|pdfs?|svgs?|dxfs?|formats?|dateien|datei|fichiers?|archivos?|ficheros?|bestanden|bestand)(?!\p{L})/iu,
};

export function speaksOf(text: string, topic: Topic): boolean {
  return words[topic].test(text);
}
