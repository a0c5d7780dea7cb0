import { effortFor } from './effort.mjs';

const percent = (part, all) => (all === 0 ? '–' : `${Math.floor((part / all) * 1000) / 10} %`);
const weakOf = ({ weak }) => [...weak].map(([name, count]) => `${name} (${count})`).join(', ') || '–';

/** The page of figures; nothing in it depends on the day, and only the seconds on the machine. */
export function pageOf({ tokens, survival, drawings, strangers, many }) {
  const tried = strangers.reduce((sum, { all }) => sum + all, 0);
  const wrong = [...strangers, ...survival.rows, ...survival.pictured, ...drawings].reduce(
    (sum, row) => sum + row.wrong,
    0,
  );
  return `# What a copy's marks survive

Written by \`npm run eval:trace\`; run it again after a change of a mark or its reader. ${tokens} ${tokens === 1 ? 'token' : 'tokens'} in each of ${survival.works.length} files a row${tokens < 20 ? ' (fewer than the twenty that are meant: the machine was busy and the minutes were over)' : ''}. The files are of our own making (${survival.works.map(({ name }) => name).join('; ')}): they flatter, as drawings of others may have fewer points, darker grounds, or less white to stand on.

A name is given only if a token's check fits and two independent signs say it: printed line, id in the data, blocks of dots, halves of the dots in a picture, halves of the drawing's points. Everything else is "unsure", or "not ours" where the file was read to its end and held nothing.

## In short

- Wrong names: ${wrong} in ${tried + survival.rows.reduce((sum, { all }) => sum + all, 0) + survival.pictured.reduce((sum, { all }) => sum + all, 0) + drawings.reduce((sum, { all }) => sum + all, 0)} attempts, ${tried} of them on what should name nobody or only its own buyer.
${inShort(survival)}
## Files

| done to the copy | named its buyer | of | unsure on | read by |
| --- | --- | --- | --- | --- |
${survival.rows.map((row) => (row.missing === undefined ? `| ${row.name} | ${percent(row.named, row.all)} | ${row.all} | ${weakOf(row)} | ${[...row.kinds].join(', ')} |` : `| ${row.name} | not tried: ${row.missing} was not at hand | – | – | – |`)).join('\n')}

## Pictures of pages

Page 1 of each copy, drawn at 150 dpi, laid over the master's picture and compared with it. Nothing but the dots is left in a picture: printed line and points are not read from it by a machine, the line can be read by a person.

| done to the picture | named its buyer | of | unsure on |
| --- | --- | --- | --- |
${survival.pictured.map((row) => `| ${row.name} | ${percent(row.named, row.all)} | ${row.all} | ${weakOf(row)} |`).join('\n')}

Print and scan are simulated: blur, paler ink, noise, 1.3° aslant, JPEG. Paper, a real scanner and a phone's lens were not tried.

## Drawings

Five SVG and five DXF of our own making.

| format | done to the copy | named its buyer | of |
| --- | --- | --- | --- |
${drawings.map(({ format, name, named, all }) => `| ${format.toUpperCase()} | ${name} | ${percent(named, all)} | ${all} |`).join('\n')}

## Names that should not come out

| tried | attempts | wrong names | unsure or not ours | its own buyer |
| --- | --- | --- | --- | --- |
${strangers.map(({ name, all, wrong, unsure, own }) => `| ${name} | ${all} | ${wrong} | ${unsure} | ${own} |`).join('\n')}

## The master among ${many.masters.toLocaleString('en')}

A page of a copy, 1.6° aslant at 40 dpi, is looked for among ${many.masters.toLocaleString('en')} masters of ${many.pagesEach} pages: ${many.realPages} drawn pages, and mixtures of their prints for the rest.

| page of | found first | likeness | the next best | seconds |
| --- | --- | --- | --- | --- |
${many.rows.map(({ name, isFound, likeness, next, seconds }) => `| ${name} | ${isFound ? 'yes' : 'no'} | ${likeness.toFixed(2)} | ${next.toFixed(2)} | ${seconds.toFixed(1)} |`).join('\n')}

## Where it is below 100 %, and what an attacker has to do

${effortFor({ survival, drawings })}
`;
}

function inShort({ rows, pictured }) {
  const tried = [...rows.filter(({ missing }) => missing === undefined), ...pictured];
  const whole = tried.filter(({ named, all }) => named === all);
  const left = rows.filter(({ missing }) => missing !== undefined);
  return `- ${whole.length} of ${tried.length} rows at 100 %${
    whole.length === tried.length
      ? ''
      : `; below: ${tried
          .filter(({ named, all }) => named < all)
          .map(({ name, named, all }) => `${name} (${percent(named, all)})`)
          .join(', ')}`
  }.
${left.length === 0 ? '' : `- Not tried for want of the program: ${left.map(({ name }) => name).join(', ')}.\n`}`;
}
