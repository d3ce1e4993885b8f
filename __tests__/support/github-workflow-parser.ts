import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// `node github-workflow-parser.ts FILE…` prints what GitHub's own parser finds wrong with workflow files, as JSON.
// A process of its own: the parser imports JSON without saying so, which Node takes only with this hook.

registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

const problems: string[] = [];
for (const name of process.argv.slice(2)) {
  const { context, value } = parseWorkflow({ name, content: readFileSync(name, 'utf8') }, new NoOperationTraceWriter());
  const template = value && (await convertWorkflowTemplate(context, value));
  const found =
    template?.errors?.map(({ Message }) => Message) ?? context.errors.getErrors().map(({ message }) => message);
  problems.push(...found);
}
console.log(JSON.stringify(problems));
