import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './workflow.ts';

/** A sentence that the code can say to a person when something is wrong; what is filled in is `…`. */
export type ErrorText = { readonly file: string; readonly text: string };

/** Which argument of a call is a sentence for people. */
const SAYING: Readonly<Record<string, number>> = { problem: 1, refuse: 2, required: 2, warning: 0, notice: 0 };
/** Which properties hold one, and which tables are full of them. */
const PROPERTIES = new Set(['advice', 'means', 'whenRefused', 'unclear']);
const TABLES = new Set(['MISTAKEN', 'NEEDS', 'CONNECTION_SAYS']);

/** Every sentence in `src` that tells of trouble, found in the sources themselves. */
export function errorTexts(): ErrorText[] {
  return globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const found = new Set<string>();
    const add = (node: ts.Node | undefined) => {
      for (const text of node === undefined ? [] : sentences(node, source)) {
        if (/\p{L}{3}.* /u.test(text)) found.add(text);
      }
    };
    const visit = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'Error') add(node.arguments?.[0]);
      if (ts.isCallExpression(node)) {
        const at = SAYING[/\w+$/.exec(node.expression.getText())?.[0] ?? ''];
        if (at !== undefined) add(node.arguments[at]);
      }
      if (ts.isPropertyAssignment(node) && PROPERTIES.has(node.name.getText())) add(node.initializer);
      if (ts.isVariableDeclaration(node) && TABLES.has(node.name.getText())) {
        node.initializer?.forEachChild(function inTable(child) {
          if (ts.isPropertyAssignment(child)) add(child.initializer);
          else child.forEachChild(inTable);
        });
      }
      node.forEachChild(visit);
    };
    visit(source);
    return [...found].map((text) => ({ file, text }));
  });
}

/** The sentences an expression can come to. */
function sentences(node: ts.Node, source: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('')];
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : sentences(node.body, source);
  if (ts.isParenthesizedExpression(node)) return sentences(node.expression, source);
  if (ts.isConditionalExpression(node))
    return [...sentences(node.whenTrue, source), ...sentences(node.whenFalse, source)];
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [sentences(node.left, source), sentences(node.right, source)];
    if (node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return [...left, ...right];
    return (left.length ? left : ['…']).flatMap((start) => (right.length ? right : ['…']).map((end) => start + end));
  }
  if (ts.isIdentifier(node)) {
    const constant = source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .find(({ name }) => name.getText() === node.text)?.initializer;
    return constant === undefined ? [] : sentences(constant, source);
  }
  return [];
}
