import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMasks } from '../../runner/masks.ts';
import { printed, runSteps } from './run-steps.ts';

describe('a mask', () => {
  test('hides a value as it is, and in base64, JSON, a web address and XML', () => {
    const masks = createMasks();
    const secret = 'p"ss & word/é';
    masks.add(secret);
    const written = [
      secret,
      Buffer.from(secret).toString('base64'),
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      'p&quot;ss &amp; word/é',
    ];
    for (const text of written) expect(masks.mask(`a ${text} b`)).toBe('a *** b');
  });

  test('hides a value inside base64 at any offset', () => {
    const masks = createMasks();
    masks.add('correct horse battery');
    for (const user of ['u', 'us', 'use', 'user']) {
      const encoded = Buffer.from(`${user}:correct horse battery`).toString('base64');
      expect(masks.mask(encoded)).toContain('***');
    }
  });

  test('hides each line of a multi-line value', () => {
    const masks = createMasks();
    masks.add('first line\r\n  second line  \n');
    expect(masks.mask('a second line, the first line')).toBe('a ***, the ***');
  });

  test('makes one *** of adjacent or overlapping values', () => {
    const masks = createMasks();
    for (const value of ['abcd', 'cdef', 'ghi']) masks.add(value);
    expect(masks.mask('abcdefghi-abcd')).toBe('***-***');
  });

  test('of a secret also hides it without quotes and white space, and the halves of a URL', () => {
    const masks = createMasks();
    masks.addSecret('"quoted value"\n');
    masks.addSecret('https://chat.example/messages?key=AIza123&token=tok_456');
    expect(masks.mask('quoted value, token=tok_456, tok_456')).toBe('***, ***, tok_456');
  });

  test('leaves no trace of any value in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.array(fc.string()), (values, others) => {
        const masks = createMasks();
        for (const value of values) masks.add(value);
        const text = values.flatMap((value, index) => [value, others[index] ?? '']).join('');
        const pieces = masks.mask(text).split('***');
        for (const value of values) expect(pieces.filter((piece) => piece.includes(value))).toEqual([]);
        expect(masks.hasSecret(text)).toBe(true);
      }),
    );
  });
});

describe('a job', () => {
  test('masks secrets and the token from its start, in names too', async () => {
    const job = await runSteps(
      `
      - run: echo "\${{ secrets.ONE }} \${{ github.token }} \${{ secrets.GITHUB_TOKEN }}"
        name: Deploy \${{ secrets.ONE }}
        env: { KEY: "\${{ secrets.ONE }}" }`,
      { secrets: { ONE: 'hunter2' } },
    );
    expect(JSON.stringify({ ...job, rawBytes: '', masks: '' })).not.toMatch(/hunter2|ghs_/);
    expect(job.steps[0]?.name).toBe('Deploy ***');
    expect(printed(job)).toEqual(['*** *** ***']);
    expect(job.rawBytes.stdout).toContain('hunter2');
    expect(job.masks).toContain('hunter2');
  });

  test('masks each line of an add-mask value from then on', async () => {
    const job = await runSteps(`
      - run: |
          echo "early word"
          echo "::add-mask::word%0Aother%0D%0Alast%25"
          echo "a word, other, last%"
          echo "::error::word"
      - run: echo word >&2`);
    expect(printed(job)).toEqual(['early word', 'a ***, ***, ***', '##[error]***', '***']);
    expect(job.rawBytes.stderr).toBe('word\n');
    expect(job.masks).toEqual(expect.arrayContaining(['word', 'other', 'last%']));
  });

  test('warns about a mask without a value', async () => {
    const job = await runSteps('- run: \'echo "::add-mask:: "\'');
    expect(job.steps[0]?.annotations[0]?.message).toBe(
      "Can't add secret mask for empty string in ##[add-mask] command.",
    );
  });
});
