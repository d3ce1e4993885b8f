/** One setting of a command file. */
export type Setting = { readonly name: string; readonly value: string };

/**
 * Reads a command file such as GITHUB_OUTPUT: `NAME=VALUE`, or `NAME<<DELIMITER` with the value on the lines after it.
 * Yields as it goes, so what stands before a bad line counts (actions/runner:src/Runner.Worker/FileCommandManager.cs:364).
 */
export function* readCommandFile(text: string): Generator<Setting> {
  const lines = lineReader(text);
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line.text}'. Name must not be empty`);
      yield { name: line.text.slice(0, equals), value: line.text.slice(equals + 1) };
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.text.slice(0, heredoc), line.text.slice(heredoc + 2)];
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`);
      }
      yield { name, value: readHeredoc({ lines, delimiter }) };
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
}

function readHeredoc({ lines, delimiter }: { lines: LineReader; delimiter: string }): string {
  const value: string[] = [];
  for (let line = lines.next(); line?.text !== delimiter; line = lines.next()) {
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (!line.ended) throw new Error('Invalid value. EOF marker missing new line.');
    value.push(line.text);
  }
  return value.join('\n');
}

type LineReader = { readonly next: () => { readonly text: string; readonly ended: boolean } | undefined };

/** On Linux and macOS a line ends at \n only: a \r before it stays in the value. */
function lineReader(text: string): LineReader {
  let at = 0;
  return {
    next: () => {
      if (at >= text.length) return undefined;
      const end = text.indexOf('\n', at);
      const line = { text: text.slice(at, end < 0 ? text.length : end), ended: end >= 0 };
      at = end < 0 ? text.length : end + 1;
      return line;
    },
  };
}
