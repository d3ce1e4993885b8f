import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCommandFile } from '../../runner/command-files.ts';
import { printed, runSteps } from './run-steps.ts';

describe('a command file', () => {
  test.each([
    [
      'A=1\nB=2\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['A=1', [['A', '1']]],
    [
      'A=\n\n\nB==<<x',
      [
        ['A', ''],
        ['B', '=<<x'],
      ],
    ],
    [
      'A<<END\none\n\ntwo=2\nEND\nB=3',
      [
        ['A', 'one\n\ntwo=2'],
        ['B', '3'],
      ],
    ],
    ['A<<END\nEND', [['A', '']]],
    ['A<<END=x\n1\nEND=x\n', [['A', '1']]],
    ['A<<END\n END\nEND \nEND\n', [['A', ' END\nEND ']]],
    ['A=carriage\r\n', [['A', 'carriage\r']]],
  ])('%j has its settings', (text, expected) => {
    expect([...readCommandFile(text)].map(({ name, value }) => [name, value])).toEqual(expected);
  });

  test.each([
    ['no sign', "Invalid format 'no sign'"],
    ['=1', "Invalid format '=1'. Name must not be empty"],
    ['<<END', 'Name must not be empty and delimiter must not be empty'],
    ['A<<', 'Name must not be empty and delimiter must not be empty'],
    ['A<<END\none\n', "Invalid value. Matching delimiter not found 'END'"],
    ['A<<END\none', 'Invalid value. EOF marker missing new line.'],
  ])('%j is refused as the runner refuses it', (text, reason) => {
    expect(() => [...readCommandFile(text)]).toThrow(reason);
  });

  test('returns any value that was written with a delimiter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(!value.split('\n').includes('delimiter_1'));
        const text = `name<<delimiter_1\n${value}\ndelimiter_1\n`;
        expect([...readCommandFile(text)]).toEqual([{ name: 'name', value }]);
      }),
    );
  });
});

describe('a step', () => {
  test('sets outputs, and the environment and PATH of later steps', async () => {
    const job = await runSteps(`
      - id: first
        run: |
          mkdir bin && printf '#!/bin/sh\\necho found' > bin/tool && chmod +x bin/tool
          echo "$PWD/bin" >> $GITHUB_PATH
          echo "COLOR=green" >> $GITHUB_ENV
          printf 'text<<E\\na\\nb\\nE\\n' >> $GITHUB_OUTPUT
          echo "not yet: $COLOR"
      - run: tool; echo "$COLOR \${{ env.COLOR }}"; echo "\${{ steps.first.outputs.text }}"
      - run: tool
        shell: bash -c tool {0}`);
    expect(printed(job)).toEqual(['not yet: ', 'found', 'green green', 'a', 'b', 'found']);
    expect(job.steps[0]?.outputs).toEqual({ text: 'a\nb' });
  });

  test('puts the last added path first', async () => {
    const job = await runSteps(`
      - run: printf '/one\\n/two\\n/one\\n' >> $GITHUB_PATH
      - run: "echo \${PATH:0:9}"`);
    expect(printed(job)).toEqual(['/one:/two']);
  });

  test('starts with empty files', async () => {
    const job = await runSteps(`
      - run: echo A=1 >> $GITHUB_OUTPUT
      - run: wc -c < $GITHUB_OUTPUT`);
    expect(printed(job).map((line) => line.trim())).toEqual(['0']);
  });

  test('fails for an invalid file, and keeps the settings before the error', async () => {
    const job = await runSteps(`
      - run: printf 'A=1\\nnonsense\\nB=2' >> $GITHUB_ENV
      - run: echo $A$B
        if: always()`);
    expect(job.steps[0]).toMatchObject({ conclusion: 'failure', exitCode: 0 });
    expect(printed(job)).toEqual([
      "##[error]Unable to process file command 'env' successfully.",
      "##[error]Invalid format 'nonsense'",
      '1',
    ]);
  });

  test('has its files read even when it fails', async () => {
    const job = await runSteps(`
      - run: echo A=1 >> $GITHUB_ENV; exit 1
      - run: echo "A is $A"
        if: failure()`);
    expect(printed(job)).toContain('A is 1');
  });

  test("can't set NODE_OPTIONS for later steps", async () => {
    const job = await runSteps(`
      - run: printf 'node_options=--inspect\\nA=1\\n' >> $GITHUB_ENV
      - run: echo "$NODE_OPTIONS$node_options$A"`);
    expect(printed(job)).toEqual([
      "##[error]Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      '1',
    ]);
    expect(job.conclusion).toBe('success');
  });

  test('writes its own masked summary of at most 1 MiB', async () => {
    const job = await runSteps(
      `
      - run: printf '# Hi\\nhunter2\\n' >> $GITHUB_STEP_SUMMARY
      - run: head -c 1048577 /dev/zero >> $GITHUB_STEP_SUMMARY`,
      { secrets: { P: 'hunter2' } },
    );
    expect(job.steps.map(({ summary }) => summary)).toEqual(['# Hi\n***\n', '']);
    expect(job.steps[1]?.annotations[0]?.message).toMatch(/supports content up to a size of 1024k, got 1024k/);
    expect(job.rawBytes.summary).toContain('hunter2');
  });
});
