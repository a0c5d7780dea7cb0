import { degrees, PDFDocument, PDFName, PDFNumber, rgb, StandardFonts } from '@cantoo/pdf-lib';

/** Sheets of a pattern of our own making: nested curves, a grid of letters, a test square; each sheet differs. */
export async function samplePattern(
  sheets: {
    size?: [number, number];
    rotate?: number;
    crop?: [number, number, number, number];
    userUnit?: number;
  }[],
  seed = 1,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  for (const { size: [width, height] = [595, 842], rotate, crop, userUnit } of sheets) {
    const page = document.addPage([width, height]);
    if (rotate !== undefined) page.setRotation(degrees(rotate));
    if (crop !== undefined) page.setCropBox(...crop);
    if (userUnit !== undefined) page.node.set(PDFName.of('UserUnit'), PDFNumber.of(userUnit));
    const centre = { x: width * (0.3 + 0.4 * random()), y: height * (0.35 + 0.3 * random()) };
    const shape = {
      across: width * (0.12 + 0.15 * random()),
      up: height * (0.1 + 0.15 * random()),
      lobes: 2 + Math.floor(4 * random()),
    };
    for (let nested = 0; nested < 8; nested += 1) {
      const points = Array.from({ length: 40 }, (_, step) => {
        const turn = (step / 40) * 2 * Math.PI;
        const wave = 1 + 0.25 * Math.sin(shape.lobes * turn);
        const x = centre.x + (shape.across + nested * 5) * wave * Math.cos(turn);
        const y = centre.y + (shape.up + nested * 6) * wave * Math.sin(turn);
        return `${x.toFixed(3)} ${(height - y).toFixed(3)}`;
      });
      page.drawSvgPath(`M ${points.join(' L ')} Z`, {
        x: 0,
        y: height,
        borderColor: rgb(0, 0, 0),
        borderWidth: 0.8,
      });
    }
    for (let word = 0; word < 6; word += 1)
      page.drawText(`Piece ${String(Math.floor(random() * 900))} cut ${String(word)} on fold`, {
        x: 40 + random() * width * 0.5,
        y: 80 + random() * (height - 160),
        size: 9 + 5 * random(),
        font,
      });
    page.drawRectangle({
      x: width - 180,
      y: height - 180,
      width: 141.73,
      height: 141.73,
      borderWidth: 1,
      borderColor: rgb(0, 0, 0),
    });
  }
  return document.save({ updateFieldAppearances: false });
}
