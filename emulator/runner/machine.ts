import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

/** The machine a job runs on: its folders, and what every process finds in its environment. */
export type Machine = {
  readonly workspace: string;
  readonly temp: string;
  readonly commandFiles: string;
  /** What the machine itself gives to every process, before the job's own. */
  readonly env: Readonly<Record<string, string>>;
  /** The `runner` context, RUNNER_… in the environment. */
  readonly runner: Readonly<Record<string, string>>;
  /** Marks all processes of this job, so that those it leaves behind can be found. */
  readonly trackingId: string;
  /** Removes what was made; a workspace that was given stays. */
  readonly remove: () => void;
};

type MachineOptions = {
  readonly repository: string;
  readonly workspace?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly debug?: boolean | undefined;
};

/** Lays out the folders of a runner: `_temp`, `_tool` and a workspace, in a new folder of the system's. */
export function setUpMachine({ repository, workspace, env = {}, debug = false }: MachineOptions): Machine {
  if (process.platform === 'win32') throw new Error('This runner works on Linux and macOS.');
  if (Number(process.versions.node.split('.')[0]) < 24)
    throw new Error(`This runner needs Node 24 or newer, this is ${process.version}.`);
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'runner-')));
  const name = repository.split('/')[1] ?? 'repository';
  const folders = {
    temp: join(root, '_temp'),
    tools: join(root, '_tool'),
    workspace: resolve(workspace ?? join(root, name, name)),
  };
  const commandFiles = join(folders.temp, '_runner_file_commands');
  for (const folder of [commandFiles, folders.tools, folders.workspace]) mkdirSync(folder, { recursive: true });
  const trackingId = `github_${crypto.randomUUID()}`;
  return {
    workspace: folders.workspace,
    temp: folders.temp,
    commandFiles,
    trackingId,
    env: {
      // `node` in a script is the Node that runs the actions too.
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
      HOME: process.env['HOME'] ?? root,
      // actions/runner:src/Runner.Sdk/ProcessInvoker.cs:281
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      RUNNER_TRACKING_ID: trackingId,
      ...env,
    },
    runner: {
      os: process.platform === 'darwin' ? 'macOS' : 'Linux',
      arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
      name: 'local',
      environment: 'self-hosted',
      tool_cache: folders.tools,
      temp: folders.temp,
      workspace: dirname(folders.workspace),
      ...(debug ? { debug: '1' } : {}),
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}
