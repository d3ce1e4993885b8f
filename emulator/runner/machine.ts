import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

/** The machine of a job: its folders and environment. */
export type Machine = {
  readonly workspace: string;
  readonly temp: string;
  readonly commandFiles: string;
  /** The machine's environment for every process, which the job's overrides. */
  readonly env: Readonly<Record<string, string>>;
  /** The `runner` context, and RUNNER_… in the environment. */
  readonly runner: Readonly<Record<string, string>>;
  /** Marks the processes of this job, to find leftovers. */
  readonly trackingId: string;
  /** Removes the folders, except a given workspace. */
  readonly remove: () => void;
};

type MachineOptions = {
  readonly repository: string;
  readonly workspace?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly debug?: boolean | undefined;
};

/** Creates the folders of a runner in a temporary folder: `_temp`, `_tool` and a workspace. */
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
      // `node` in a script is the Node that runs the actions.
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
