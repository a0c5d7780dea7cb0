/** Judges the released versions of the demo catalogue that are meant to be right: no finding there is true. */
export async function judgeDemo(patterns, judge) {
  const seen = new Map();
  const wrong = [];
  for (const { slug, versions } of patterns) {
    for (const version of versions.filter(
      ({ isWrong, releasedDaysAgo }) => isWrong === undefined && releasedDaysAgo !== null,
    )) {
      for (const file of await version.files()) {
        const key = `${file.name} ${file.bytes.toString('latin1')}`;
        if (!seen.has(key)) seen.set(key, await judge.findingsOf(file));
        for (const { rule, severity } of seen.get(key))
          wrong.push(`${slug} ${version.label} ${file.name}: ${rule} (${severity})`);
      }
    }
  }
  return { patterns: patterns.length, files: seen.size, wrong };
}
