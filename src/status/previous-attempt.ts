import type { Chat, Posted, Widget } from '../google-chat/chat.ts';
import { messageName } from '../google-chat/names.ts';
import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import type { StatusInputs } from './inputs.ts';
import { statusMessageId } from '../job/message-id.ts';

/** Seconds that pointing from one attempt to the next may add to the start of a job. */
const SECONDS = 3;

/**
 * Lets the message of the attempt before say that there is a newer one. The job before is found by the name of this
 * one, which is only worth doing where the name is its own; whatever does not work out is left alone.
 */
export async function linkToThisAttempt(deps: Deps, inputs: StatusInputs, posted: Posted): Promise<void> {
  const { core, event } = deps;
  const attempt = Number(event.runAttempt);
  const { githubToken, runner } = inputs;
  if (!(attempt > 1) || githubToken === undefined || runner.jobId === undefined) return;
  try {
    const network = deps.within(SECONDS);
    const github = await network.github(githubToken);
    const { name } = await github.job(event.repository, runner.jobId);
    const before = (await github.jobs(event.repository, event.runId, attempt - 1)).filter((job) => job.name === name);
    const [job] = before;
    if (job === undefined || before.length > 1) return;
    const id = statusMessageId(
      { ...event, runAttempt: String(attempt - 1) },
      { ...inputs, runner: { ...runner, jobId: String(job.id) } },
      undefined,
    );
    await addPointer(await network.chat(inputs), messageName(inputs.space, id), attempt, posted);
  } catch (thrown) {
    core.info(`The message of attempt ${attempt - 1} does not point to this one. ${asError(thrown).message}`);
  }
}

async function addPointer(
  chat: Chat,
  old: ReturnType<typeof messageName>,
  attempt: number,
  { url }: Posted,
): Promise<void> {
  const { message } = await chat.read(old);
  const words = `There is an attempt ${attempt}`;
  const pointer: Widget = {
    decoratedText: {
      startIcon: { materialIcon: { name: 'replay' } },
      topLabel: 'Newer attempt',
      text: url === undefined ? words : `<a href="${url}">${words}</a>`,
    },
  };
  const cardsV2 = (message.cardsV2 ?? []).map(({ cardId, card }) => ({
    cardId,
    card: { ...card, sections: [...(card.sections ?? []), { widgets: [pointer] }] },
  }));
  await chat.update(old, { ...message, cardsV2 });
}
