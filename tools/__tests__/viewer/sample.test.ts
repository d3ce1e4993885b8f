import { expect, test } from '@jest/globals';
import { checkMessage } from '../../../emulator/index.ts';
import { sampleSpaces } from '../../viewer/sample/sample-spaces.ts';

test('the Chat API accepts the builds and the widgets of the sample', () => {
  const [builds, widgets] = sampleSpaces(new Date());
  for (const { name, text, markupSyntax, cardsV2, accessoryWidgets } of [
    ...(builds?.messages ?? []),
    ...(widgets?.messages ?? []),
  ]) {
    const body: object = JSON.parse(JSON.stringify({ text, markupSyntax, cardsV2, accessoryWidgets })) as object;
    expect([name, checkMessage(body)]).toEqual([name, { malformed: [], unrenderable: [] }]);
  }
});
