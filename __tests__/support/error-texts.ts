import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './workflow.ts';

/** A sentence that the code can say to a person when something is wrong; what is filled in is `…`. */
export type ErrorText = { readonly file: string; readonly text: string };

/** Which argument of a call is a sentence for people. */
const SAYING: Readonly<Record<string, number>> = { problem: 1, refuse: 2, required: 2, warning: 0, notice: 0 };
/** Which properties hold one, and which tables are full of them. */
const PROPERTIES = new Set(['advice', 'means', 'whenRefused', 'unknownReason', 'why']);
const TABLES = new Set(['MISTAKEN', 'NEEDS']);

/** Every sentence in `src` that tells of trouble, found in the sources themselves. */
export function errorTexts(): ErrorText[] {
  return globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const found = new Set<string>();
    const add = (node: ts.Node | undefined) => {
      for (const text of node === undefined ? [] : sentences(node, source)) {
        if (/\p{L}{2}\S* .*\p{L}{2}/u.test(text)) found.add(text);
      }
    };
    const visit = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'Error') add(node.arguments?.[0]);
      if (ts.isNewExpression(node) && node.expression.getText() === 'NotUnderstood' && node.arguments?.[1])
        for (const says of sentences(node.arguments[1], source)) found.add(`"…" ${says}`);
      if (ts.isCallExpression(node)) {
        const call = node.expression.getText();
        // The reader's warning is about an input, which comes first.
        const at = call === 'read.warning' ? 1 : SAYING[/\w+$/.exec(call)?.[0] ?? ''];
        if (at !== undefined) add(node.arguments[at]);
      }
      if (ts.isPropertyAssignment(node) && PROPERTIES.has(node.name.getText())) add(node.initializer);
      if (ts.isVariableDeclaration(node) && TABLES.has(node.name.getText())) {
        node.initializer?.forEachChild(function inTable(child) {
          if (ts.isPropertyAssignment(child)) add(child.initializer);
          else child.forEachChild(inTable);
        });
      }
      if (file === 'src/send/card.ts' && (ts.isTemplateExpression(node) || ts.isStringLiteral(node))) add(node);
      node.forEachChild(visit);
    };
    visit(source);
    return [...found].map((text) => ({ file, text }));
  });
}

/** The sentences an expression can come to. */
function sentences(node: ts.Node, source: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const filled = node.templateSpans.map((span) => `${constant(span.expression, source) ?? '…'}${span.literal.text}`);
    return [node.head.text + filled.join('')];
  }
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : sentences(node.body, source);
  if (ts.isParenthesizedExpression(node)) return sentences(node.expression, source);
  if (ts.isConditionalExpression(node))
    return [...sentences(node.whenTrue, source), ...sentences(node.whenFalse, source)];
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [sentences(node.left, source), sentences(node.right, source)];
    if (node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return [...left, ...right];
    return (left.length ? left : ['…']).flatMap((start) => (right.length ? right : ['…']).map((end) => start + end));
  }
  if (ts.isCallExpression(node)) return returned(node.expression.getText(), source);
  if (ts.isIdentifier(node)) {
    const value = valueOf(node.text, source);
    return value === undefined ? [] : sentences(value, source);
  }
  return [];
}

/** The text of a constant of the same file, where that is one text. */
function constant(node: ts.Node, source: ts.SourceFile): string | undefined {
  const [text, ...more] = ts.isIdentifier(node) ? sentences(node, source) : [];
  return more.length === 0 ? text : undefined;
}

const valueOf = (name: string, source: ts.SourceFile): ts.Expression | undefined =>
  source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find((declared) => declared.name.getText() === name)?.initializer;

/** The sentences that a function of the same file gives back. */
function returned(name: string, source: ts.SourceFile): string[] {
  const made = source.statements.filter(ts.isFunctionDeclaration).find((each) => each.name?.text === name);
  const inside = (node: ts.Node): string[] => {
    if (ts.isReturnStatement(node)) return node.expression === undefined ? [] : sentences(node.expression, source);
    if (ts.isIfStatement(node)) return inside(node.thenStatement);
    return ts.isBlock(node) ? node.statements.flatMap(inside) : [];
  };
  return made?.body === undefined ? [] : inside(made.body);
}
