/**
 * Writes `emulator/github/answers.schema.json`: the JSON Schemas of what GitHub answers to the requests that the
 * emulator takes, cut out of GitHub's own description of its REST API. The package with the whole description has
 * 400 MB, so it is no dependency: name a folder that it is installed in.
 *
 *     npm install --prefix /tmp/openapi @octokit/openapi@23.0.2
 *     node tools/schemas/github-schema.ts /tmp/openapi
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { ROUTES } from '../../emulator/index.ts';

type Node = null | string | number | boolean | readonly Node[] | { readonly [key: string]: Node };
type Description = {
  readonly paths: Readonly<Record<string, { get?: { responses: Record<string, { content?: Content }> } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Node>> };
};
type Content = { 'application/json'?: { schema: Node } };

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that @octokit/openapi is installed in.');
const packageFolder = join(folder, 'node_modules/@octokit/openapi');
const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
const { paths, components } = JSON.parse(
  readFileSync(join(packageFolder, 'generated/api.github.com.json'), 'utf8'),
) as Description;

/** A path without the names of its parameters: the emulator has names of its own for them. */
const shape = (path: string): string => path.replaceAll(/\{\w+\}/g, '{}');

const definitions = new Map<string, Node>();

/** Leaves of a schema what decides about an answer, and brings along what it refers to. */
function essence(node: Node): Node {
  if (Array.isArray(node)) return node.map(essence);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node as Record<string, Node>).flatMap(([key, value]): [string, Node][] => {
    if (
      ['description', 'example', 'examples', 'title', 'deprecated', 'default', 'format'].includes(key) &&
      typeof value !== 'object'
    )
      return [];
    if (key === 'example' || key === 'examples') return [];
    if (key === '$ref' && typeof value === 'string') return [[key, `#/definitions/${define(value)}`]];
    return [[key, essence(value)]];
  });
  const kept = Object.fromEntries(entries);
  // OpenAPI 3.0 says nullable beside a reference or a type; JSON Schema knows only the type null.
  if (kept['nullable'] !== true) return kept;
  const { nullable: _, ...others } = kept;
  return { anyOf: [{ type: 'null' }, others] };
}

function define(reference: string): string {
  const name = reference.replace('#/components/schemas/', '');
  if (!definitions.has(name)) {
    definitions.set(name, true);
    definitions.set(name, essence(components.schemas[name]!));
  }
  return name;
}

const answers = ROUTES.map(({ call, path }): [string, Node] => {
  const found = Object.keys(paths).find((each) => shape(each) === shape(path));
  const schema = paths[found ?? '']?.get?.responses['200']?.content?.['application/json']?.schema;
  if (schema === undefined) throw new Error(`GitHub describes no answer of ${path}.`);
  return [call, essence(schema)];
});

const file = new URL('../../emulator/github/answers.schema.json', import.meta.url);
const text = {
  $comment: `Made by tools/schemas/github-schema.ts from @octokit/openapi ${version}. Do not edit.`,
  answers: Object.fromEntries(answers),
  definitions: Object.fromEntries([...definitions].sort(([a], [b]) => a.localeCompare(b))),
};
writeFileSync(file, await format(JSON.stringify(text), { parser: 'json', printWidth: 120 }));
