import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { figure } from './support/figure.mjs';
import { measureStart } from './support/measure-start.mjs';
import { compiled, root } from './support/root.mjs';
import { withTempFolder } from './support/temp-folder.mjs';

const cli = 'src/cli/selvedge.mjs';
const question = 'How long from `git clone` of the last commit to the first page of the admin?';

/** As a newcomer's shell has it: nothing of the npm script that runs this, and their own Node, not ours. */
function newcomersEnvironment() {
  const isNpms = ([name]) => /^npm_|^NODE/i.test(name) || /^(SELVEDGE_|DATABASE_URL$)/.test(name);
  const own = Object.fromEntries(Object.entries(process.env).filter((entry) => !isNpms(entry)));
  const isOurs = (folder) => /node_modules[/\\]\.bin$|node-gyp-bin$/.test(folder);
  return {
    ...own,
    PATH: own.PATH.split(path.delimiter)
      .filter((folder) => !isOurs(folder))
      .join(path.delimiter),
  };
}

/** Seconds that a program takes; what it says is shown when it fails. */
function secondsOf(command, args, cwd) {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: newcomersEnvironment(),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}\n${stdout}\n${stderr}`);
  return (performance.now() - begun) / 1000;
}

function versionOf(command) {
  return spawnSync(command, ['--version'], { env: newcomersEnvironment(), encoding: 'utf8' }).stdout.trim();
}

/** Clones and installs; npm keeps what it fetched in `cache`. */
function cloneAndInstall(clone, cache) {
  return {
    cloning: secondsOf('git', ['clone', '--quiet', '--no-hardlinks', root, clone], path.dirname(clone)),
    installing: secondsOf('npm', ['install', '--no-audit', '--no-fund', '--cache', cache], clone),
  };
}

await figure('clone', question, () =>
  withTempFolder(async (folder) => {
    const cache = path.join(folder, 'npm-cache');
    const clone = path.join(folder, 'cold');
    const cold = cloneAndInstall(clone, cache);
    const warm = cloneAndInstall(path.join(folder, 'warm'), cache);
    const copied = secondsOf(
      'cp',
      ['-a', path.join(clone, 'node_modules'), path.join(folder, 'copied')],
      folder,
    );
    const building = secondsOf('npm', ['run', 'build'], clone);
    const port = await compiled('cli/demo/free-port').freePort(0);
    const { seconds: starting } = await measureStart({
      args: [cli, 'start'],
      cwd: clone,
      env: { HOST: '127.0.0.1', PORT: String(port), SELVEDGE_LOG_LEVEL: 'error' },
      page: `http://127.0.0.1:${port}/admin`,
    });
    const total = ({ cloning, installing }) => cloning + installing + building + starting;
    const peers = [{ name: 'copying the installed files', values: [copied] }];
    const measure = (name, seconds, more = {}) => ({ name, unit: 's', values: [seconds], ...more });
    return {
      measures: [
        measure('clone to first page, npm cache empty', total(cold), { peers }),
        measure('clone to first page, npm cache filled', total(warm), { peers }),
        measure('npm install, cache empty', cold.installing, { peers }),
        measure('npm install, cache filled', warm.installing, { peers }),
        measure('npm run build', building),
        measure('first start to first page', starting),
      ],
      notes: [
        `Installed and built with Node ${versionOf('node')} and npm ${versionOf('npm')}, as found on the machine.`,
        'Both ways share one build and start; files that are not committed are not measured.',
        'The peer is the limit of the disk: `cp -a` of node_modules, which neither fetches nor unpacks nor builds.',
      ],
    };
  }),
);
