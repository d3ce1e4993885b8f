/** A workflow command as a process printed it (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). */
export type WorkflowCommand = {
  readonly name: string;
  /** By lower-case name: `file`, `line`, `col`, `title`, `name` … */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

/** Reads `::name key=value,…::data`, or the older `##[name key=value;…]data`, if the name is a known one; otherwise the line is text. */
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

// actions/runner:src/Runner.Common/ActionCommand.cs:9: one after the other, the percent sign last.
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
