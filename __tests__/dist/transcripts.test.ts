import { expect, test } from '@jest/globals';
import type { JobResult } from '../../emulator/index.ts';
import { runSteps, status } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';

// Whole runs of the shipped bundle as plain text, few enough to be read when they change.

const emulator = useEmulator();

/** What a run said, kept and asked, with what differs from run to run taken out. */
function transcript({ steps }: JobResult, calls: 'in order' | 'in any order' = 'in order'): string {
  const ours = steps.filter(({ name }) => name.includes('./'));
  const lines = ours.flatMap(({ name, log, annotations, outputs, state }) => [
    `# ${name}`,
    ...log
      .replaceAll(/##\[group\][^]*?##\[endgroup\]\n?/g, '')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('##[')),
    ...annotations.map(({ level, message }) => `${level}  ${message}`),
    ...Object.entries(outputs).map(([key, value]) => `output ${key}=${value}`),
    ...(name.startsWith('Post') ? [] : Object.entries(state).map(([key, value]) => `state  ${key}=${value}`)),
  ]);
  const requests = emulator.requests.map(({ method, path, query, status: code }) => {
    const asked = Object.entries(query).map(([key, value]) => `${key}=${value}`);
    return `> ${[method, [path, asked.join('&')].filter(Boolean).join('?'), code].join(' ')}`;
  });
  // Several may be asked for at the same time: in which order they arrive is nobody's business.
  return [...lines, ...(calls === 'in any order' ? requests.sort() : requests)]
    .join('\n')
    .replaceAll(/client-[\w-]+/g, 'client-ID')
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'STEP-ID')
    .replaceAll(/"signature":"[\w-]{43}"/g, '"signature":"SIGNATURE"')
    .replaceAll(/\b[0-9a-f]{40}\b/g, 'KEY-ID')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')
    .replaceAll(/Retrying in [\d.]+ s/g, 'Retrying in N s');
}

test('a job that passes', async () => {
  expect(transcript(await runSteps(emulator, [status(), { run: 'true' }]))).toMatchSnapshot();
});

test('a job whose start is answered late and whose end is refused', async () => {
  emulator.faults.add({ on: 'messages.create', fault: { kind: 'status', code: 503 } });
  emulator.faults.add({ on: 'messages.patch', times: 9, fault: { kind: 'status', code: 403 } });
  expect(transcript(await runSteps(emulator, [status(), { run: 'true' }]))).toMatchSnapshot();
});

test('a job with a thread whose message was deleted', async () => {
  const job = await runSteps(emulator, [status({ 'thread-key': 'pr-12' }), { run: 'echo delete' }], {
    onLog: (line) => line === 'delete' && emulator.spaces[0]?.deleteMessage(emulator.spaces[0].messages[0]?.name ?? ''),
  });
  expect(transcript(job)).toMatchSnapshot();
});

test('a run of Dependabot', async () => {
  const job = await runSteps(emulator, [status({ credentials: '' }), { run: 'true' }], {
    github: { actor: 'dependabot[bot]' },
  });
  expect(transcript(job)).toMatchSnapshot();
});

test('a doctor that finds the API disabled', async () => {
  emulator.project.apiEnabled = false;
  expect(transcript(await runSteps(emulator, [status({}, { uses: './doctor' })]))).toMatchSnapshot();
});

test('a gate that lets nobody in', async () => {
  const step = status(
    { require: 'users/101\nusers/999\noctocat', people: 'octocat: users/103', role: 'manager' },
    { uses: './members' },
  );
  expect(transcript(await runSteps(emulator, [step]), 'in any order')).toMatchSnapshot();
});
