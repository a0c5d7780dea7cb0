import { precisionOf, recallOf } from './count.mjs';
import { notMapped } from './truths.mjs';
import { reasonFor } from './reasons.mjs';

const fewestForeign = 30;
const isAboutText = (rule) => /^(?:text|row|stitch|yardage|words)-/.test(rule);
const aimOf = (rule) => (isAboutText(rule) ? 0.9 : 0.95);

/** The page of figures; nothing in it depends on the day or the machine. */
export function pageOf({ rules, counts, printed, hasChromium, withoutSpecimens, foreign, files, demo }) {
  const rows = rules.map((rule) => ownRow(rule, counts.get(rule.id), withoutSpecimens[rule.id]));
  const missed = rules.filter(({ id }) => counts.has(id) && !isMet(id, counts.get(id)));
  const pairs = [...counts.values()].reduce((sum, { tp, fn }) => sum + tp + fn, 0);
  return `# How well preflight judges

Written by \`npm run eval:preflight\`; run it again after a change of a rule or a reader. Every file goes through the sandboxed reader and the default profile, as an upload does.

**Read this first.** The self-made files are made by the same people who wrote the rules: they prove that a rule does what it means to do on several producers, languages and layouts, and flatter it beyond that. The foreign files were seen while the readers were written. Where no foreign label exists for a rule, how often it is right on other people's files is unknown; that is so for every rule about text, tables, tiles and test squares.

## In short

${inShort({ rules, counts, missed, foreign, demo })}

## Self-made files

${pairs} pairs of a right and a wrong file that differ in nothing but the fault, ${hasChromium ? `${printed} of them printed by Chromium` : 'none of them printed by Chromium, which was not at hand'}; the others come from @cantoo/pdf-lib, from objects written by hand, from sharp and from text. The aim is 0.95 for a structural rule and 0.90 for a rule about text.

| rule | pairs | named, named wrongly, missed | precision | recall | aim |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

${foreign === undefined ? withoutCorpus : foreignPart(foreign, files)}

## The demo catalogue

${demo.files} different files of the released versions of ${demo.patterns} patterns that are meant to be right: ${demo.wrong.length === 0 ? 'no finding at all.' : `${demo.wrong.length} findings.`}
${demo.wrong.map((one) => `\n- ${one}`).join('')}
## Where it is wrong

${whereWrong(rules, counts, foreign ?? [])}
`.replaceAll(/\n{3,}/g, '\n\n');
}

const withoutCorpus = `## Foreign files

Not measured: TEST_DATA was not set, so this page has its self-made half only.`;

function inShort({ rules, counts, missed, foreign, demo }) {
  const measured = rules.filter(({ id }) => counts.has(id)).length;
  const enough = foreign?.filter(({ count }) => count.tp + count.fn >= fewestForeign) ?? [];
  const below = enough.filter(({ count }) => precisionOf(count) < 0.95 || recallOf(count) < 0.95);
  return [
    `- Self-made: ${measured} of ${rules.length} rules measured; ${missed.length === 0 ? 'all meet their aim' : `${measured - missed.length} meet their aim, missed by ${missed.map(({ id }) => `\`${id}\``).join(', ')}`}.`,
    ...(foreign === undefined
      ? ['- Foreign: not measured.']
      : [
          `- Foreign: ${foreign.length} comparisons, ${enough.length} with ${fewestForeign} faulty files or more; ${below.length === 0 ? 'those meet 0.95.' : `below 0.95 are: ${below.map(({ name }) => name).join('; ')}.`} For the other rules the number of foreign files is insufficient.`,
        ]),
    `- Demo catalogue: ${demo.wrong.length === 0 ? 'no false finding, so no false error: met' : `${demo.wrong.length} false findings: missed`}.`,
  ].join('\n');
}

function isMet(rule, count) {
  return (precisionOf(count) ?? 0) >= aimOf(rule) && (recallOf(count) ?? 0) >= aimOf(rule);
}

function ownRow({ id }, count, reason) {
  if (count === undefined)
    return `| \`${id}\` | 0 | | | | not measured: ${reason ?? 'it has no specimens yet'} |`;
  const aim = `${aimOf(id).toFixed(2)}: ${isMet(id, count) ? 'met' : 'missed'}`;
  return `| \`${id}\` | ${count.tp + count.fn} | ${count.tp}, ${count.fp}, ${count.fn} | ${share(precisionOf(count))} | ${share(recallOf(count))} | ${aim} |`;
}

function share(value) {
  return value === undefined ? '–' : value.toFixed(2);
}

function foreignPart(foreign, files) {
  const rows = foreign.map(({ rules, name, from, count }) => {
    const positives = count.tp + count.fn;
    const isEnough = positives >= fewestForeign;
    const [precision, recall] = isEnough
      ? [share(precisionOf(count)), share(recallOf(count))]
      : ['insufficient', 'insufficient'];
    return `| ${rules.map((rule) => `\`${rule}\``).join(', ')}: ${name} | ${from} | ${positives} of ${positives + count.fp + count.tn} | ${count.tp}, ${count.fp}, ${count.fn} | ${precision} | ${recall} |`;
  });
  return `## Foreign files

${files} files that nobody here made. Labels are what qpdf 11.3, poppler 22.12 and veraPDF's own file names say; they are tools with other aims than ours, so a difference is a question and not always a fault. Under ${fewestForeign} faulty files the figure is called insufficient. Rules that are not in this table have no foreign label: insufficient, n = 0.

| rule and fault | label | faulty files | named, named wrongly, missed | precision | recall |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Verdicts of veraPDF about fonts and colours that map to no rule:

${notMapped.map(([clause, why]) => `- ${clause}: ${why}.`).join('\n')}`;
}

function whereWrong(rules, counts, foreign) {
  const own = rules.flatMap(({ id }) =>
    (counts.get(id)?.wrong ?? []).map(
      ({ what, kind }) => `- \`${id}\`, self-made ${what}: ${kind}. ${reasonFor(id, what)}`,
    ),
  );
  const others = foreign.flatMap(({ name, rules: named, count }) =>
    count.wrong.length === 0
      ? []
      : [
          '',
          `### Foreign: ${name}`,
          '',
          ...count.wrong.map(({ what, kind }) => `- ${kind}: ${escaped(what)}. ${reasonFor(named[0], what)}`),
        ],
  );
  const lines = [...own, ...others];
  return lines.length === 0 ? 'Nowhere.' : lines.join('\n');
}

/** Words of files may hold anything. */
function escaped(what) {
  return `\`${what.replaceAll('`', "'").replaceAll(/[^\x20-\x7e\u00a0-\uffff]/g, '?')}\``;
}
