import type { Annotation } from './job-options.ts';
import { setIgnoringCase, type RunningStep } from './running-step.ts';

/** Handles each line of a step's stdout and stderr: runs workflow commands and logs everything else. */
export function createCommandListener(running: RunningStep): (line: string) => void {
  const { record } = running;
  const listening: CommandState = { running, echo: running.job.debug, stopToken: undefined };
  const known = (name: string): boolean => Object.hasOwn(COMMANDS, name) || name === listening.stopToken;
  return (line) => {
    const command = line.trim() === '' ? undefined : readWorkflowCommand({ line, known });
    if (!command || (listening.stopToken !== undefined && command.name !== listening.stopToken)) {
      record.write(line);
    } else if (command.name === listening.stopToken) {
      listening.stopToken = undefined;
      record.write(line);
    } else {
      runCommand({ command, line, listening });
    }
  };
}

type CommandState = { readonly running: RunningStep; echo: boolean; stopToken: string | undefined };

function runCommand({
  command,
  line,
  listening,
}: {
  command: WorkflowCommand;
  line: string;
  listening: CommandState;
}): void {
  const { run, neverEchoed = false } = COMMANDS[command.name] as Command;
  const { record } = listening.running;
  if (listening.echo && !neverEchoed) record.write(line);
  try {
    run({ command, line, listening });
  } catch (thrown) {
    record.error(`Unable to process command '${neverEchoed ? command.name : line}' successfully.`);
    record.error(thrown);
    listening.running.commandFailed = true;
  }
}

type CommandCall = { readonly command: WorkflowCommand; readonly line: string; readonly listening: CommandState };
type Command = { readonly run: (obeying: CommandCall) => void; readonly neverEchoed?: true };

const annotation = (level: Annotation['level']): Command => ({
  neverEchoed: true,
  run: ({ command: { properties, data }, listening: { running } }) => {
    const title = properties['title'];
    running.record.annotate({ level, message: data, ...(title === undefined ? {} : { title }) });
  },
});

/** The commands of actions/runner:src/Runner.Worker/ActionCommandManager.cs. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'add-mask': { neverEchoed: true, run: addMask },
  debug: { neverEchoed: true, run: ({ command, listening }) => listening.running.record.debug(command.data) },
  notice: annotation('notice'),
  warning: annotation('warning'),
  error: annotation('error'),
  group: { run: ({ command, listening }) => listening.running.record.write(`##[group]${command.data}`) },
  endgroup: { run: ({ listening }) => listening.running.record.write('##[endgroup]') },
  echo: { run: setEcho },
  'stop-commands': { run: stopCommands },
  'set-output': { run: (obeying) => setDeprecated({ obeying, map: obeying.listening.running.outputs }) },
  'save-state': { run: (obeying) => setDeprecated({ obeying, map: obeying.listening.running.memory.state }) },
  'set-env': { run: setEnv },
  'add-path': { run: addPath },
  'add-matcher': { run: noMatchers },
  'remove-matcher': { run: noMatchers },
};

function addMask({ command: { data }, listening: { running, echo } }: CommandCall): void {
  if (data.trim() === '') {
    running.record.annotate({
      level: 'warning',
      message: "Can't add secret mask for empty string in ##[add-mask] command.",
    });
    return;
  }
  if (echo) running.record.write('::add-mask::***');
  running.job.masks.add(data);
}

function setEcho({ command: { data }, listening }: CommandCall): void {
  const wanted = data.trim().toLowerCase();
  if (wanted !== 'on' && wanted !== 'off') {
    throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`);
  }
  listening.echo = wanted === 'on';
}

function stopCommands({ command: { data }, line, listening }: CommandCall): void {
  const token = data.toLowerCase();
  const allowed = listening.running.env.get('ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS')?.toLowerCase() === 'true';
  if (!allowed && (token === '' || token === 'pause-logging' || Object.hasOwn(COMMANDS, token))) {
    throw new Error(
      "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS` environment variable to `true`.",
    );
  }
  if (!listening.echo) listening.running.record.write(line);
  listening.stopToken = token;
}

/** Deprecated commands still work, with a warning (https://github.blog/changelog/2023-07-24-github-actions-update-on-save-state-and-set-output-commands/). */
function setDeprecated({
  obeying: { command, listening },
  map,
}: {
  obeying: CommandCall;
  map: Map<string, string>;
}): void {
  const { record } = listening.running;
  record.annotate({
    level: 'warning',
    message: `The \`${command.name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`,
  });
  setIgnoringCase({ map, name: requiredName(command), value: command.data });
}

/** Disabled commands fail unless the job opts in (https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/). */
function refuseUnlessAllowed({ command, listening }: CommandCall): void {
  if (listening.running.env.get('ACTIONS_ALLOW_UNSECURE_COMMANDS')?.toLowerCase() === 'true') return;
  throw new Error(
    `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`,
  );
}

function setEnv(obeying: CommandCall): void {
  refuseUnlessAllowed(obeying);
  const { job, record } = obeying.listening.running;
  const name = requiredName(obeying.command);
  if (name.toUpperCase() === 'NODE_OPTIONS')
    record.error("Can't update NODE_OPTIONS environment variable using ::set-env:: command.");
  else job.env.set(name, obeying.command.data);
}

function addPath(obeying: CommandCall): void {
  refuseUnlessAllowed(obeying);
  const { path } = obeying.listening.running.job;
  path.delete(obeying.command.data);
  path.add(obeying.command.data);
}

function requiredName({ name, properties }: WorkflowCommand): string {
  const given = properties['name'];
  if (given === undefined) throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
  return given;
}

function noMatchers(): never {
  throw new Error('Problem matchers are not supported by this runner.');
}

/** A workflow command (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). */
export type WorkflowCommand = {
  readonly name: string;
  /** By lower-case name: `file`, `line`, `col`, `title`, `name` … */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

/** Reads `::name key=value,…::data`, or the older `##[name key=value;…]data`, with a known name. Any other line is text. */
export function readWorkflowCommand({
  line,
  known,
}: {
  line: string;
  known: (name: string) => boolean;
}): WorkflowCommand | undefined {
  const [, info, data] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
  if (info !== undefined && data !== undefined && known(nameOf(info))) {
    return {
      name: nameOf(info),
      properties: properties({ info, separator: ',', escapes: IN_PROPERTY }),
      data: unescape(data, IN_DATA),
    };
  }
  const [, older, rest] = /##\[(.*?)\](.*)$/s.exec(line) ?? [];
  if (older === undefined || rest === undefined || !known(nameOf(older))) return undefined;
  return {
    name: nameOf(older),
    properties: properties({ info: older, separator: ';', escapes: IN_OLDER }),
    data: unescape(rest, IN_OLDER),
  };
}

const nameOf = (info: string): string => (info.split(' ')[0] ?? '').toLowerCase();

type Escapes = readonly (readonly [written: string, meant: string])[];

// actions/runner:src/Runner.Common/ActionCommand.cs:9: in this order, the percent sign last.
const IN_DATA: Escapes = [['%0D', '\r'], ['%0A', '\n'], ['%25', '%']]; // prettier-ignore
const IN_PROPERTY: Escapes = [['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%']]; // prettier-ignore
const IN_OLDER: Escapes = [['%3B', ';'], ['%0D', '\r'], ['%0A', '\n'], ['%5D', ']'], ['%25', '%']]; // prettier-ignore

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((so, [written, meant]) => so.replaceAll(written, meant), text);
}

type Properties = { readonly info: string; readonly separator: string; readonly escapes: Escapes };

function properties({ info, separator, escapes }: Properties): Record<string, string> {
  const space = info.indexOf(' ');
  if (space < 0) return {};
  const pairs = info
    .slice(space + 1)
    .trim()
    .split(separator)
    .flatMap((pair) => {
      const equals = pair.indexOf('=');
      const value = pair.slice(equals + 1);
      return equals > 0 && value !== '' ? [[pair.slice(0, equals).toLowerCase(), unescape(value, escapes)]] : [];
    });
  return Object.fromEntries(pairs) as Record<string, string>;
}
