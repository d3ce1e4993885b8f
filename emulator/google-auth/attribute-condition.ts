/** The data of an expression: the token's claims and the provider's attributes. */
export type Attributes = Readonly<Record<'assertion' | 'google' | 'attribute', Readonly<Record<string, unknown>>>>;

/** The value of an expression. `undefined` is an error in CEL: a claim is missing. */
export type Value = string | boolean | undefined;

type Read = (token: Attributes) => Value;

/**
 * Reads an attribute condition or mapping, such as `assertion.repository == 'octo-org/octo-repo'`. Google supports all of the
 * Common Expression Language (https://docs.cloud.google.com/iam/docs/workload-identity-federation#conditions). This supports
 * claims, strings, `==`, `!=`, `in […]`, `&&`, `||`, `!`, `startsWith`, `endsWith`, `contains`, and throws for the rest.
 */
export function readExpression(text: string): Read {
  const tokens = tokenize(text);
  let next = 0;
  const take = (word: string): boolean => {
    if (tokens[next] !== word) return false;
    next += 1;
    return true;
  };
  const need = (word: string): void => {
    if (!take(word)) throw notSupported(text, tokens[next] ?? 'the end', `"${word}" is missing before`);
  };

  function or(): Read {
    let read = and();
    while (take('||')) read = combined(read, and(), true);
    return read;
  }

  function and(): Read {
    let read = comparison();
    while (take('&&')) read = combined(read, comparison(), false);
    return read;
  }

  function comparison(): Read {
    if (take('!')) {
      const read = comparison();
      return (token) => negated(read(token));
    }
    const left = call();
    if (take('==')) return equal(left, call());
    if (take('!=')) {
      const read = equal(left, call());
      return (token) => negated(read(token));
    }
    if (!take('in')) return left;
    need('[');
    const list: Read[] = [];
    while (!take(']')) {
      if (list.length > 0) need(',');
      list.push(call());
    }
    return list.reduce<Read>(
      (found, item) => combined(found, equal(left, item), true),
      () => false,
    );
  }

  function call(): Read {
    let read = operand();
    for (const [name, test] of Object.entries(METHODS)) {
      if (!take(`.${name}`)) continue;
      need('(');
      const [whole, part] = [read, or()];
      need(')');
      read = (token) => tested(test, whole(token), part(token));
    }
    return read;
  }

  function operand(): Read {
    const word = tokens[next] ?? '';
    next += 1;
    if (word === '(') {
      const read = or();
      need(')');
      return read;
    }
    if (word === 'true' || word === 'false') return () => word === 'true';
    if (/^['"]/.test(word)) return () => word.slice(1, -1);
    const [root, name] = word.split('.');
    if (!isRoot(root) || name === undefined) throw notSupported(text, word || 'the end');
    return (token) => asValue(token[root][name]);
  }

  const read = or();
  if (next < tokens.length) throw notSupported(text, tokens[next] ?? '');
  return read;
}

const METHODS = {
  startsWith: (whole: string, part: string) => whole.startsWith(part),
  endsWith: (whole: string, part: string) => whole.endsWith(part),
  contains: (whole: string, part: string) => whole.includes(part),
};

const TOKEN =
  /\s*((?:assertion|google|attribute)\.\w+|'[^'\\]*'|"[^"\\]*"|&&|\|\||[!=]=|[!()[\],]|(?:in|true|false)\b|\.\w+)/y;

function tokenize(text: string): string[] {
  const words: string[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex;
    const word = TOKEN.exec(text)?.[1];
    if (word === undefined) throw notSupported(text, text.slice(at).trim());
    words.push(word);
  }
  return words;
}

/** `||` when `decisive` is true, `&&` when it is false. One decisive side is enough, even if the other is an error. */
function combined(left: Read, right: Read, decisive: boolean): Read {
  return (token) => {
    const values = [left(token), right(token)];
    if (values.includes(decisive)) return decisive;
    return values.every((value) => value === !decisive) ? !decisive : undefined;
  };
}

function equal(left: Read, right: Read): Read {
  return (token) => {
    const [a, b] = [left(token), right(token)];
    return a === undefined || b === undefined ? undefined : a === b;
  };
}

function negated(value: Value): Value {
  return typeof value === 'boolean' ? !value : undefined;
}

function tested(test: (whole: string, part: string) => boolean, whole: Value, part: Value): Value {
  return typeof whole === 'string' && typeof part === 'string' ? test(whole, part) : undefined;
}

function asValue(claim: unknown): Value {
  return typeof claim === 'string' || typeof claim === 'boolean' ? claim : undefined;
}

function isRoot(root: string | undefined): root is keyof Attributes {
  return root === 'assertion' || root === 'google' || root === 'attribute';
}

function notSupported(text: string, at: string, why = 'it stops at'): Error {
  return new Error(`The emulator understands a part of CEL only; in "${text}" ${why} "${at}". See emulator/README.md.`);
}
