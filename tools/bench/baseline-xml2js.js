// Reads a JUnit report as dorny/test-reporter does: the whole file as one text, then as one tree.
import { readFileSync } from 'node:fs';
import { parseStringPromise } from 'xml2js';

const tree = await parseStringPromise(readFileSync(process.env['REPORT'], 'utf8'));
const cases = tree.testsuites.testsuite.flatMap(({ testcase }) => testcase);
if (cases.length !== 100_000) throw new Error(`It found ${cases.length} cases.`);
