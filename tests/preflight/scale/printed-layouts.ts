import type { Browser } from 'playwright-core';

const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="190mm" height="250mm" viewBox="0 0 190 250" font-size="4">${body}</svg>`;
const outline = 'fill="none" stroke="black" stroke-width="0.3"';

/** Test squares as a browser prints them, by name. */
export const printedLayouts: Record<string, string> = {
  'a metric square in an SVG': svg(
    `<rect x="20" y="20" width="50" height="50" ${outline}/><text x="40" y="46">5 cm</text>`,
  ),
  'an imperial square as a path, in a group that is moved and scaled': svg(
    `<g transform="translate(30 40) scale(2.54)"><path d="M0 0h20v20h-20z" fill="none" stroke="black" stroke-width="0.1"/></g>
     <text x="44" y="66">2 inches</text>`,
  ),
  'a metric box within an imperial one as polygons': svg(
    `<polygon points="30,30 131.6,30 131.6,80.8 30,80.8" ${outline}/>
     <polygon points="30.8,30.4 130.8,30.4 130.8,80.4 30.8,80.4" ${outline}/>
     <text x="76" y="28">10 cm</text><text x="133" y="57">5 cm</text><text x="80" y="86">4″</text><text x="24" y="57">2″</text>`,
  ),
  'filled boxes of a web page': `<div style="position:relative;height:120mm;font:12pt sans-serif">
     <div style="position:absolute;left:10mm;top:10mm;width:40mm;height:40mm;background:#ddd"></div>
     <div style="position:absolute;left:22mm;top:27mm">40 mm</div>
     <div style="position:absolute;left:80mm;top:10mm;width:1in;height:1in;background:#ccc"></div>
     <div style="position:absolute;left:88mm;top:20mm">1 in</div>
   </div>`,
  'a rectangle in words that name both units': svg(
    `<g transform="rotate(90 60 60)"><rect x="30" y="40" width="101.6" height="50.8" ${outline}/></g>
     <text x="5" y="140">Test square: 4 × 2 inches (10.16 × 5.08 cm)</text>`,
  ),
};

/** Prints a layout at a share of its size, as the print dialogue does. */
export async function printed(browser: Browser, layout: string, scale: number): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<!doctype html><body style="margin:0">${layout}</body>`);
    return await page.pdf({
      format: 'A4',
      scale,
      margin: { top: '8mm', left: '8mm' },
      printBackground: true,
    });
  } finally {
    await page.close();
  }
}
