import type { Emulator, Message } from '../../emulator/index.ts';
import { askForApproval } from '../../src/approve/ask-for-approval.ts';
import { cleanUp } from '../../src/approve/end-request.ts';
import type { World } from '../../src/host.ts';
import { job } from './job.ts';
import { SPACE } from './runner.ts';

/** The space has 101 (an owner), 102 (a manager), 103 and 104. The run was started by octocat, who is 104. */
export const PEOPLE = 'ada: users/101\nben: users/102\nchiara: users/103\noctocat: users/104';
export const TOPIC = 'projects/chat-builds/topics/chat-clicks';

/** Inputs of a request that Ada or Ben may approve. */
export const APPROVAL = {
  topic: TOPIC,
  approvers: 'ada, ben',
  people: PEOPLE,
  title: 'Deploy 1.4 to production?',
  timeout: '30s',
};

/** Presses a button of the card, at once. */
export type Press = (user: string, button: 'Approve' | 'Reject', inputs?: Record<string, string>) => void;

type Options = {
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly world?: Partial<World>;
  /** What happens when the card is there, before the action gets Chat's answer. */
  readonly whenAsked?: (press: Press, message: Message) => void;
};

/** Runs the approve action, in this process and without waiting, and what is left for post. */
export async function approve(emulator: Emulator, { inputs = {}, env = {}, world = {}, whenAsked }: Options = {}) {
  emulator.settings.pullWaitMs = 0;
  const press: Press = (user, button, text) => void emulator.space(SPACE).click({ user, button, inputs: text ?? {} });
  const stop = emulator.onChange(({ kind, message }) => {
    const found = emulator.space(SPACE).messages.find(({ name }) => name === message);
    if (kind === 'created' && found && hasButtons(found)) whenAsked?.(press, found);
  });
  const before = emulator.requests.length;
  const step = job(emulator, {
    inputs: { ...APPROVAL, 'pubsub-api-url': emulator.url, ...inputs },
    env,
    world,
    movesEmulator: true,
  });
  try {
    const fake = await step.step(askForApproval, '14:00:00', {}, { onFailure: 'always fail' });
    const messages = emulator.space(SPACE).messages;
    return {
      ...fake,
      result: fake.outputs['result'],
      failed: fake.log.find((line) => line.startsWith('failed:')),
      message: messages.at(-1),
      text: messages.at(-1)?.text ?? '',
      card: JSON.stringify(messages.at(-1)?.cardsV2),
      subscriptions: [...emulator.pubSub.subscriptions.keys()],
      requests: emulator.requests.slice(before),
      post: () => step.step(cleanUp, '14:30:00', {}, { onFailure: 'warn' }),
    };
  } finally {
    stop();
  }
}

/** Whether a message has buttons that call the app. */
export const hasButtons = ({ cardsV2 }: Message): boolean => JSON.stringify(cardsV2 ?? []).includes('"function":');
