import path from 'node:path';
import { setTimeout as settle } from 'node:timers/promises';
import { openEditor } from './support/editor.mjs';
import { figure } from './support/figure.mjs';
import { memoryOf, watchMemory } from './support/memory.mjs';
import { writePdf } from './support/pdf.mjs';
import { withChild } from './support/start-child.mjs';
import { withTempFolder } from './support/temp-folder.mjs';
import { putFile } from './support/transfer.mjs';
import { withApp } from './support/with-app.mjs';

const rounds = 3;
const settleMs = 3_000;
const bareServer = path.join(import.meta.dirname, 'support/bare-server.mjs');
const question =
  'How much memory does the app take for an upload of 200 MB, beyond what one of 2 MB left it with?';

/** Peak during the large upload minus what was resident before it, in a process that has taken a small one. */
async function measureUpload(pid, { small, large }, put) {
  await put(small);
  await settle(settleMs);
  const { resident } = await memoryOf(pid);
  const begun = performance.now();
  let seconds = 0;
  const { result, peak, largestChild } = await watchMemory(pid, async () => {
    const answer = await put(large);
    seconds = (performance.now() - begun) / 1000;
    return answer;
  });
  return { answer: result, before: resident, added: peak - resident, largestChild, seconds };
}

function uploadToApp(files) {
  return withApp({}, async (app) => {
    const editor = await openEditor(app);
    const versionId = await editor.makeVersion(await editor.makePattern('bench-upload'), '1.0.0');
    return measureUpload(app.pid, files, (file) => editor.putFile(versionId, file, path.basename(file)));
  });
}

function uploadToBare(files) {
  return withTempFolder((folder) =>
    withChild([bareServer, folder], {}, ({ pid, said }) =>
      measureUpload(pid, files, (file) => putFile(`${said.url}/${path.basename(file)}`, file)),
    ),
  );
}

await figure('upload-memory', question, () =>
  withTempFolder(async (folder) => {
    const files = {
      small: path.join(folder, 'instructions-en.pdf'),
      large: path.join(folder, 'template-A4.pdf'),
    };
    await writePdf(files.small, { pages: 2, bytes: 2_000_000 });
    await writePdf(files.large, { pages: 40, bytes: 200_000_000 });
    const [ours, bare] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await uploadToApp(files));
      bare.push(await uploadToBare(files));
    }
    const peer = (field) => [
      { name: 'bare node:http, hashed and written', values: bare.map((one) => one[field]) },
    ];
    const values = (field) => ours.map((one) => one[field]);
    return {
      measures: [
        {
          name: 'memory added',
          unit: 'MB',
          values: values('added'),
          aim: { most: 60 },
          peers: peer('added'),
        },
        { name: 'memory before', unit: 'MB', values: values('before'), peers: peer('before') },
        { name: 'largest reading child', unit: 'MB', values: values('largestChild') },
        { name: 'time of the upload', unit: 's', values: values('seconds'), peers: peer('seconds') },
      ],
      notes: [
        'Every round in a new process. Memory is VmHWM from the upload on, minus VmRSS before it, of the app alone.',
        `Answers: ${ours.map(({ answer }) => `${answer.status} ${verdictOf(answer)}`).join(', ')}.`,
      ],
    };
  }),
);

function verdictOf({ body }) {
  const { data, error } = JSON.parse(body);
  const findings = data?.findings ?? error?.details?.findings ?? [];
  return [data?.verdict ?? error.code, ...findings.map(({ rule }) => rule)].join(' ');
}
