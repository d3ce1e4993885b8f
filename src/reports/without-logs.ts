/** What decides where a log starts and ends. In a CDATA section or a comment, tags are text. */
const IN_REPORT = /<(?:!\[CDATA\[|!--|system-(?:out|err)(?=[\s/>]))/g;
const IN_LOG = /<(?:!\[CDATA\[|\/system-(?:out|err)\s*>)/g;
const CDATA_END = /\]\]>/g;
const COMMENT_END = /-->/g;

/** Longer than anything above, so that a chunk may end in the middle of it. */
const LONGEST = 64;

/**
 * Removes the text of `system-out` and `system-err` elements from XML that arrives in chunks. Logs are most of a large
 * report. A parser looks at each of their characters; this only searches for their end.
 *
 * @returns `write` and `end`, which return the rest, in order
 */
export function withoutLogs(): { write: (chunk: string) => string; end: () => string } {
  let rest = '';
  let kept = '';
  let isLog = false;
  /** What ends a section in which tags are text. */
  let sectionEnd: RegExp | undefined;

  /** Reads one step of `rest` from `at`. Returns where to go on, or -1 to wait for more. */
  function step(at: number): number {
    const pattern = sectionEnd ?? (isLog ? IN_LOG : IN_REPORT);
    pattern.lastIndex = at;
    const found = pattern.exec(rest);
    if (found === null) return -1;
    const [token] = found;
    let end = pattern.lastIndex;
    if (sectionEnd !== undefined) sectionEnd = undefined;
    else if (token === '<![CDATA[') sectionEnd = CDATA_END;
    else if (token === '<!--') sectionEnd = COMMENT_END;
    else if (isLog) {
      isLog = false;
      kept += token;
      return end;
    } else {
      const close = rest.indexOf('>', end);
      if (close < 0) return -1;
      end = close + 1;
      if (rest[close - 1] !== '/') {
        kept += rest.slice(at, end);
        isLog = true;
        return end;
      }
    }
    if (!isLog) kept += rest.slice(at, end);
    return end;
  }

  function takeKept(): string {
    const text = kept;
    kept = '';
    return text;
  }

  return {
    write: (chunk) => {
      rest += chunk;
      let at = 0;
      for (let next = step(at); next >= 0; next = step(at)) at = next;
      // What may still become a token waits for the next chunk.
      const keep = Math.max(at, rest.length - LONGEST);
      if (!isLog) kept += rest.slice(at, keep);
      rest = rest.slice(keep);
      return takeKept();
    },
    end: () => {
      if (!isLog) kept += rest;
      rest = '';
      return takeKept();
    },
  };
}
