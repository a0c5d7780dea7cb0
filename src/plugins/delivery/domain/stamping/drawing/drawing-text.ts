/**
 * The visible text of a drawing: the line, shortened with three dots if the slot is too short for it, then ` · ` and
 * the code, which is never shortened. Only ASCII is written, so that it says the same in any encoding of the file.
 */
export function drawingText(format: 'svg' | 'dxf', line: string, code: string, slotBytes: number): string {
  const escape = format === 'svg' ? svgLetter : dxfLetter;
  const tail = `${escape(' · ')}${code}`;
  const letters = Array.from(
    line.normalize('NFC').replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim(),
    escape,
  );
  const room = slotBytes - tail.length;
  if (letters.join('').length <= room) return letters.length === 0 ? code : `${letters.join('')}${tail}`;
  const kept: string[] = [];
  let left = room - 3;
  for (const letter of letters) {
    left -= letter.length;
    if (left < 0) break;
    kept.push(letter);
  }
  return kept.length === 0 ? code : `${kept.join('')}...${tail}`;
}

function svgLetter(letters: string): string {
  return Array.from(letters, (letter) =>
    /[ !#-%'-;=?-~]/.test(letter) && letter !== '&' && letter !== '<'
      ? letter
      : `&#${letter.codePointAt(0) ?? 32};`,
  ).join('');
}

/** `%%` and `^` begin codes of AutoCAD's; what is not ASCII is `\U+` and four digits. */
function dxfLetter(letters: string): string {
  return Array.from(letters, (letter) => {
    if (letter === '%' || letter === '^' || letter === '\\') return ' ';
    if (/[ -~]/.test(letter)) return letter;
    const code = letter.codePointAt(0) ?? 32;
    return code > 0xffff ? '?' : `\\U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join('');
}
