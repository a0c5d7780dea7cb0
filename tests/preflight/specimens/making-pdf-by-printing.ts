import { openBrowser } from '../../support/browser';
import type { Mark, Sheet } from './making-sheets';

/** Prints a web page of the same marks with Chromium. */
export async function printByChromium(sheets: readonly Sheet[]): Promise<Buffer> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(pageOf(sheets));
    const [first] = sheets;
    const size = { width: `${String(first?.width ?? 210)}mm`, height: `${String(first?.height ?? 297)}mm` };
    return await page.pdf({ ...size, printBackground: true, preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}

function pageOf(sheets: readonly Sheet[]): string {
  const styles = sheets
    .map(
      ({ width, height }, index) =>
        `@page s${String(index)} { size: ${String(width)}mm ${String(height)}mm; margin: 0 } .s${String(index)} { page: s${String(index)}; width: ${String(width)}mm; height: ${String(height - 0.2)}mm }`,
    )
    .join('\n');
  const body = sheets
    .map(
      ({ height, marks }, index) =>
        `<section class="s${String(index)}">${marks.map((mark) => elementOf(mark, height)).join('')}</section>`,
    )
    .join('');
  return `<!doctype html><style>${styles} body { margin: 0; font-family: "DejaVu Sans", sans-serif } section { position: relative; overflow: hidden; break-after: page } section > * { position: absolute; white-space: pre; box-sizing: border-box }</style>${body}`;
}

function elementOf(mark: Mark, height: number): string {
  if (mark.kind === 'words') {
    const top = height - mark.y - mark.size;
    return `<span style="left:${mm(mark.x)};top:${mm(top)};font-size:${mm(mark.size)};line-height:1">${mark.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</span>`;
  }
  const place = `left:${mm(mark.x)};top:${mm(height - mark.y - mark.height)};width:${mm(mark.width)};height:${mm(mark.height)}`;
  if (mark.kind === 'box') {
    const svg = `<svg viewBox="0 0 ${String(mark.width)} ${String(mark.height)}" style="${place};overflow:visible">`;
    return `${svg}<rect width="${String(mark.width)}" height="${String(mark.height)}" fill="none" stroke="black" stroke-width=".3"/></svg>`;
  }
  return `<img style="${place}" src="data:image/jpeg;base64,${mark.jpeg.toString('base64')}">`;
}

function mm(value: number): string {
  return `${String(value)}mm`;
}
