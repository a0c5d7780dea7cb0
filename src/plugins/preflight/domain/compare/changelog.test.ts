import { readChangelog } from './changelog';
import type { Topic } from './topics';

describe('readChangelog', () => {
  it.each<[Topic, string[]]>([
    [
      'pages',
      ['One page fewer.', 'Eine Seite mehr.', 'Deux pages de plus.', 'Dos páginas más.', 'Een pagina meer.'],
    ],
    [
      'sizes',
      ['Now up to size 60.', 'Neue Größen.', 'Nouvelles tailles.', 'Nuevas tallas.', 'Nieuwe maten.'],
    ],
    [
      'scale',
      [
        'The test square is right.',
        'Maßstab berichtigt.',
        'Échelle corrigée.',
        'Escala corregida.',
        'Schaal hersteld.',
      ],
    ],
    [
      'tables',
      [
        'Corrected the hip measurement.',
        'Maßtabelle berichtigt.',
        'Tableau corrigé.',
        'Tabla corregida.',
        'Tabel hersteld.',
      ],
    ],
    [
      'fabric',
      ['Less fabric.', 'Stoffverbrauch berichtigt.', 'Métrage du tissu.', 'Menos tela.', 'Minder stof.'],
    ],
    [
      'allowance',
      ['Seam allowance 1 cm.', 'Nahtzugabe 1 cm.', 'Marge de couture.', 'Margen de costura.', 'Naadtoeslag.'],
    ],
    [
      'files',
      ['Without the A0 file.', 'Neue Datei.', 'Nouveau fichier.', 'Nuevo archivo.', 'Nieuw bestand.'],
    ],
  ])('finds %s in five languages', (topic, sentences) => {
    for (const sentence of sentences) {
      expect([sentence, readChangelog([sentence]).speaksOf(topic)]).toEqual([sentence, true]);
    }
  });

  it('speaks of nothing where nothing is said', () => {
    const changelog = readChangelog(['Two typing errors are gone.', 'Zwei Tippfehler sind weg.']);
    const topics: Topic[] = ['pages', 'sizes', 'scale', 'tables', 'fabric', 'allowance', 'files'];
    expect(topics.filter((topic) => changelog.speaksOf(topic))).toEqual([]);
    expect(readChangelog([]).speaksOf('pages')).toBe(false);
  });

  it('names whole words only', () => {
    const changelog = readChangelog(['The full hip of size XL grew.', 'Jetzt auch auf Deutsch.']);
    expect(['Full hip', 'hip', 'XL', 'X', 'ip', ''].map(changelog.names)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(['de', 'de-AT', 'fr', '', 'nonsense'].map(changelog.namesLanguage)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
