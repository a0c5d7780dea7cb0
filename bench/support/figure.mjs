import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commit, loadAverage, machineFacts } from './machine.mjs';
import { root } from './root.mjs';
import { rounded, summarise } from './summarise.mjs';

/**
 * Runs a figure's measuring, writes bench/results/<name>.json and prints a line a measure.
 *
 * `measure` resolves to `{ measures, notes }`. A measure is `{ name, unit, values, aim?, peers: [{ name, values }] }`,
 * one value a round; `aim` is `{ most }` for our median or `{ mostRatio }` against the first peer's. An aim that is
 * missed is said, and nothing else happens: figures are looked at by people.
 */
export async function figure(name, question, measure) {
  const before = { load: loadAverage(), commit: commit() };
  const { measures, notes = [] } = await measure();
  const result = {
    figure: name,
    question,
    command: `npm run bench -- ${name}`,
    at: new Date().toISOString(),
    commit: before.commit,
    machine: machineFacts(),
    loadAverage: { before: before.load, after: loadAverage() },
    measures: measures.map(evaluate),
    notes,
  };
  const file = path.join(root, 'bench/results', `${name}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
  for (const measured of result.measures) console.log(`${name}: ${lineOf(measured)}`);
}

function evaluate({ name, unit, values, aim, peers = [] }) {
  const ours = summarise(values);
  const compared = peers.map((peer) => {
    const theirs = summarise(peer.values);
    return { name: peer.name, ...theirs, ratio: rounded(ours.median / theirs.median) };
  });
  return {
    name,
    unit,
    ...(aim === undefined ? {} : { aim, met: isMet(aim, ours, compared) }),
    ours,
    peers: compared,
  };
}

function isMet({ most, mostRatio }, ours, [peer]) {
  return most === undefined ? peer.ratio <= mostRatio : ours.median <= most;
}

function lineOf({ name, unit, aim, met, ours, peers }) {
  const wanted = aim?.most === undefined ? `${aim?.mostRatio}× ${peers[0]?.name}` : `${aim.most} ${unit}`;
  return [
    `${name} ${ours.median} ${unit} (${ours.min}–${ours.max}, ${ours.rounds} rounds)`,
    ...(aim === undefined ? [] : [`${met ? 'meets' : 'MISSES'} the aim of at most ${wanted}`]),
    ...peers.map((peer) => `${peer.name} ${peer.median} ${unit}: ${peer.ratio}×`),
  ].join(' · ');
}
