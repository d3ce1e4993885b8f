import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Schemas = {
  readonly answers: Readonly<Record<string, object>>;
  readonly definitions: Readonly<Record<string, object>>;
};

const checks = new Map<string, ValidateFunction>();
let schemas: Schemas | undefined;

/**
 * Holds an answer against GitHub's own description of its REST API (https://github.com/github/rest-api-description):
 * the emulator must not say what GitHub can't. Throws what differs, which is a mistake of the emulator.
 */
export function checkAnswer(call: string, body: unknown): void {
  const fits = checks.get(call) ?? compile(call);
  if (fits(body)) return;
  const differs = (fits.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || 'the answer'} ${message ?? ''}`,
  );
  throw new Error(`The answer to ${call} is not one of GitHub: ${differs.slice(0, 5).join('; ')}.`);
}

function compile(call: string): ValidateFunction {
  schemas ??= JSON.parse(readFileSync(new URL('./answers.schema.json', import.meta.url), 'utf8')) as Schemas;
  const { answers, definitions } = schemas;
  const answer = answers[call];
  if (answer === undefined) throw new Error(`GitHub's description has no ${call}; run tools/schemas/github-schema.ts.`);
  const made = new Ajv({ strict: false, allErrors: true }).compile({ ...answer, definitions });
  checks.set(call, made);
  return made;
}
