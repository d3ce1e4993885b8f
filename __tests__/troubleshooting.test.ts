import ts from 'typescript';
import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from './support/workflow.ts';

/** A sentence that the code can say to a person when something is wrong; what is filled in is `…`. */
type ErrorText = { readonly file: string; readonly text: string };

/** Which argument of a call is a sentence for people. */
const SAYING: Readonly<Record<string, number>> = { problem: 1, refuse: 2, required: 2, warning: 0, notice: 0 };
/** Which properties hold one, and which tables are full of them. */
const PROPERTIES = new Set(['advice', 'means', 'whenRefused', 'unknownReason', 'why']);
const TABLES = new Set(['MISTAKEN', 'NEEDS']);

/** Every sentence in `src` that tells of trouble, found in the sources themselves. */
function errorTexts(): ErrorText[] {
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

const PAGE = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8');

/** What a page quotes from the log: the code in the first cells of its tables. */
const quotesIn = (page: string) =>
  [...page.matchAll(/^\| ((?:`[^`|]+` ?)+)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, quote = '']) => quote),
  );

const QUOTES = quotesIn(PAGE);

/** What is said to machines, or by one part of the code to another. */
const NOT_FOR_PEOPLE = ['too large', 'no token', 'the answer holds no token', 'Google Chat: …'];
const TEXTS = errorTexts().filter(({ text }) => !NOT_FOR_PEOPLE.includes(text));

/** Whether a sentence of the code is the one quoted; `…` in the quote stands for anything. */
const isQuoted = (text: string, quote: string): boolean => {
  const parts = quote.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*'), 's').test(text);
};

test('every sentence that the code says when something is wrong has a row', () => {
  const missing = TEXTS.filter(({ text }) => !QUOTES.some((quote) => isQuoted(text, quote)));
  expect(missing).toEqual([]);
  expect(TEXTS.length).toBeGreaterThan(100);
});

test('every row quotes a sentence that the code still says', () => {
  const stale = QUOTES.filter((quote) => !TEXTS.some(({ text }) => isQuoted(text, quote)));
  expect(stale).toEqual([]);
});

test('the commonest ones in the README are quoted as the code says them', () => {
  const commonest = quotesIn(
    readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n## When something is wrong\n')[1]?.split('\n## ')[0] ?? '',
  );
  expect(commonest).toHaveLength(5);
  expect(commonest.filter((quote) => !TEXTS.some(({ text }) => isQuoted(text, quote)))).toEqual([]);
});

test('every row tells why, and what to do', () => {
  const rows = [...PAGE.matchAll(/^\| (?!---|the log says|in the log|what you see)(.*) \|$/gm)].map(
    ([, row = '']) => row,
  );
  expect(rows.length).toBeGreaterThan(80);
  for (const row of rows) {
    const [, why = '', what = ''] = row.split(' | ');
    expect([row, why.trim(), what.trim()]).toEqual([
      row,
      expect.stringMatching(/\S.*[.:`]$/),
      expect.stringMatching(/\S.*[.`)]$/),
    ]);
  }
});
