import type { Language } from '../draft';

/** How to get the pieces onto paper, with the grid as it is. */
export function printing({ rows, columns }: { rows: number; columns: number }, language: Language): string[] {
  const last = `${String.fromCharCode(64 + rows)}${columns}`;
  const pages = rows * columns;
  if (language === 'de') {
    return [
      'Öffne die A4- oder Letter-Datei im PDF-Programm und blende alle Größen aus, die du nicht brauchst: jede Größe ist eine Ebene.',
      'Drucke zuerst nur Seite A1 mit 100 %, ohne Anpassen an die Seite. Das eine Quadrat muss 5 cm messen, das andere 2 Zoll.',
      `Drucke dann den Rest. Die A4-Datei hat ${pages} Seiten in ${rows} Reihen zu ${columns}, von A1 bis ${last}.`,
      'Schneide an jeder Seite den rechten und den unteren Rand am Rahmen ab, lege die Seiten 10 mm übereinander, Dreieck auf Dreieck, und klebe sie fest.',
    ];
  }
  return [
    'Open the A4 or Letter file in a PDF reader and switch off the sizes you do not need: each size is a layer.',
    'Print page A1 alone first, at 100 % and without fitting to the page. One square must measure 5 cm, the other 2 inches.',
    `Then print the rest. The A4 file has ${pages} pages in ${rows} rows of ${columns}, from A1 to ${last}.`,
    'Trim the right and the lower edge of each page along its frame, lay the pages over each other by 10 mm, triangle on triangle, and tape them.',
  ];
}
