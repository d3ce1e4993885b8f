import assert from 'node:assert/strict';

// The runner ends steps in reverse order: what stands in the space now is what the job has left there.

const { STATE_url: url, STATE_pid: pid, INPUT_EXPECT: expect } = process.env;
const answer = await fetch(`${url}/page/state`);
const { spaces } = await answer.json();
const texts = spaces.flatMap(({ messages }) => messages.map(({ text }) => text));
process.kill(Number(pid));

console.log(texts.join('\n'));
const patterns = expect.trim().split('\n');
assert.equal(texts.length, patterns.length, 'There are more or fewer messages in the space than expected.');
for (const [index, pattern] of patterns.entries()) assert.match(texts[index], new RegExp(`^${pattern.trim()}$`));
// A job that fails anyway has this to be told by: see e2e-ends.yml.
console.log('::notice::The space shows what it is to show.');
