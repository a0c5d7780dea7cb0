import { sheetsPdf } from '../../making/pdf/sheets-pdf';
import type { Sheet } from '../../making/sheet';
import { sheetSvg } from '../../making/sheet-svg';
import type { DemoFile } from '../demo-pattern';

/** A chart to print and a chart to enlarge on a screen. */
export async function chartFiles(slug: string, title: string, chart: Sheet): Promise<DemoFile[]> {
  return [
    { name: `${slug}-chart.pdf`, bytes: await sheetsPdf([chart], `${title}: chart`) },
    { name: `${slug}-chart.svg`, bytes: Buffer.from(sheetSvg(chart, `${title}: chart`)) },
  ];
}
