// Reads a JUnit report as actions with fast-xml-parser do: the whole file as one text, then as one tree.
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

const tree = new XMLParser({ ignoreAttributes: false }).parse(readFileSync(process.env['REPORT'], 'utf8'));
const cases = tree.testsuites.testsuite.flatMap(({ testcase }) => testcase);
if (cases.length !== 100_000) throw new Error(`It found ${cases.length} cases.`);
