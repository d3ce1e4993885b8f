import { types } from 'node:util';
import { data, Evaluator, ExpressionError, Lexer, Parser, type Expr, type Result } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';

/** What an expression can use in its place. */
export type Allowed = {
  readonly contexts: readonly string[];
  /** Whether success(), failure(), cancelled() and always() are allowed. */
  readonly statusFunctions?: boolean;
};

/** The data to evaluate an expression with. */
export type Evaluation = {
  readonly allowed: Allowed;
  /** The contexts by name. The keys of a Map are case-sensitive, like `env` on Linux and macOS. */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly status?: StatusAnswers;
};

/** The results of the status functions. */
export type StatusAnswers = { readonly success: boolean; readonly failure: boolean; readonly cancelled: boolean };

/** Parses an expression without its braces. Throws GitHub's message for an invalid one. */
export function parseExpression(text: string, allowed: Allowed): Expr {
  try {
    const tokens = tokensOf(text);
    const functions = allowed.statusFunctions ? statusFunctions(undefined) : [];
    const parsed = new Parser(tokens, [...allowed.contexts], functions).parse() as Expr | undefined;
    if (parsed === undefined) throw new Error('An expression was expected');
    return parsed;
  } catch (thrown) {
    if (!(thrown instanceof ExpressionError)) throw thrown;
    if (/^Unrecognized function: 'hashfiles'/i.test(thrown.message))
      throw new Error('hashFiles() is not supported by this runner.');
    throw new Error(`${thrown.message}. Located at position ${thrown.pos.column + 1} within expression: ${text}`);
  }
}

/** Evaluates an expression with GitHub's own evaluator. */
export function evaluateExpression(text: string, { allowed, contexts, status }: Evaluation): data.ExpressionData {
  const parsed = parseExpression(text, allowed);
  const functions = new Map(statusFunctions(status).map((each) => [each.name, each]));
  const values = Object.assign(new data.Dictionary(), {
    get: (name: string) => toData(contexts[name.toLowerCase()]),
  });
  return new Evaluator(parsed, values, functions).evaluate();
}

/** Whether an expression calls a status function. If not, it gets `success() &&`. */
export function callsStatusFunction(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens.some(
    ({ lexeme }, at) => /^(success|failure|cancelled|always)$/i.test(lexeme) && tokens[at + 1]?.lexeme === '(',
  );
}

/** The lexer of @actions/expressions 0.3 unescapes only the first `''` of a string. GitHub's runner unescapes all. */
function tokensOf(text: string): Result['tokens'] {
  return new Lexer(text).lex().tokens.map((token) => {
    const isString = token.lexeme.startsWith("'") && token.lexeme.endsWith("'");
    return isString ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token;
  });
}

function statusFunctions(answers: StatusAnswers | undefined): FunctionDefinition[] {
  const answer = (name: string, value: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  return [
    answer('success', answers?.success ?? false),
    answer('failure', answers?.failure ?? false),
    answer('cancelled', answers?.cancelled ?? false),
    answer('always', true),
  ];
}

function toData(value: unknown): data.ExpressionData {
  if (value === undefined || value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  if (value instanceof Map) return caseSensitive(value as Map<string, unknown>);
  return dictionary(Object.entries(value));
}

/** On Linux and macOS `env.Path` is not `env.PATH` (actions/runner:src/Runner.Worker/StepsRunner.cs:101). */
function caseSensitive(values: ReadonlyMap<string, unknown>): data.Dictionary {
  return Object.assign(dictionary([...values]), { get: (key: string) => toData(values.get(key)) });
}

function dictionary(entries: readonly (readonly [string, unknown])[]): data.Dictionary {
  return new data.Dictionary(...entries.map(([key, value]) => ({ key, value: toData(value) })));
}

/** Converts the value of an expression to a plain value. */
export function fromData(value: data.ExpressionData): unknown {
  if (value instanceof data.Null) return null;
  if (value instanceof data.Array) return value.values().map(fromData);
  if (value instanceof data.Dictionary) {
    return Object.fromEntries(value.pairs().map(({ key, value: inner }) => [key, fromData(inner)]));
  }
  return value.value;
}

const allow = (contexts: string, statusFunctions = false): Allowed => ({
  contexts: contexts.split(' '),
  statusFunctions,
});

/** The allowed contexts of each key in a workflow (https://docs.github.com/actions/reference/workflows-and-actions/contexts#context-availability). */
export const IN_WORKFLOW = {
  env: allow('github secrets inputs vars'),
  jobName: allow('github needs strategy matrix vars inputs'),
  jobIf: allow('github needs vars inputs', true),
  jobEnv: allow('github needs strategy matrix vars secrets inputs'),
  jobDefaults: allow('github needs strategy matrix env vars inputs'),
  jobOutputs: allow('github needs strategy matrix job runner env vars secrets steps inputs'),
  jobTimeout: allow('github needs strategy matrix vars inputs'),
  strategy: allow('github needs vars inputs'),
  step: allow('github needs strategy matrix job runner env vars secrets steps inputs'),
  stepIf: allow('github needs strategy matrix job runner env vars steps inputs', true),
  nothing: { contexts: [] },
} as const satisfies Record<string, Allowed>;

/** The allowed contexts of each key in an action.yml (actions/runner:src/Runner.Worker/action_yaml.json). */
export const IN_ACTION = {
  inputDefault: allow('github strategy matrix job runner'),
  output: allow('github strategy matrix steps inputs job runner env'),
  step: allow('github inputs strategy matrix steps job runner env'),
  stepIf: allow('github inputs strategy matrix steps job runner env', true),
  nothing: { contexts: [] },
} as const satisfies Record<string, Allowed>;

/** A string, number or boolean as GitHub writes it, anything else as JSON. */
export function plainText(value: unknown): string {
  if (typeof value === 'number') return new data.NumberData(value).coerceString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The message of a thrown value, for a log. */
export function errorMessage(thrown: unknown): string {
  return types.isNativeError(thrown) ? thrown.message : String(thrown);
}
