import type { Chat, Posted, Widget } from '../google-chat/chat-api.ts';
import { messageName } from '../google-chat/names.ts';
import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import type { StatusInputs } from './inputs.ts';
import { statusMessageId } from '../job/message-id.ts';

/** Seconds that linking the previous attempt may add to the start of a job. */
const TIMEOUT_SECONDS = 3;

/**
 * Adds a link to this attempt to the message of the previous attempt. The earlier job is found by its name, so nothing is
 * done if several jobs have that name. An error is only logged.
 */
export async function linkToThisAttempt(deps: Deps, inputs: StatusInputs, posted: Posted): Promise<void> {
  const { core, event } = deps;
  const attempt = Number(event.runAttempt);
  const { githubToken, runner } = inputs;
  if (!(attempt > 1) || githubToken === undefined || runner.jobId === undefined) return;
  try {
    const network = deps.within(TIMEOUT_SECONDS);
    const github = await network.github(githubToken);
    const { name } = await github.job(event.repository, runner.jobId);
    const sameName = (await github.jobs(event.repository, event.runId, attempt - 1)).filter((job) => job.name === name);
    const [job] = sameName;
    if (job === undefined || sameName.length > 1) return;
    const id = statusMessageId(
      { ...event, runAttempt: String(attempt - 1) },
      { ...inputs, runner: { ...runner, jobId: String(job.id) } },
      undefined,
    );
    await addLink(await network.chat(inputs), messageName(inputs.space, id), attempt, posted);
  } catch (thrown) {
    core.info(`Could not link the message of attempt ${attempt - 1} to this attempt. ${asError(thrown).message}`);
  }
}

async function addLink(
  chat: Chat,
  old: ReturnType<typeof messageName>,
  attempt: number,
  { url }: Posted,
): Promise<void> {
  const { message } = await chat.read(old);
  const text = `Attempt ${attempt}`;
  const linkRow: Widget = {
    decoratedText: {
      startIcon: { materialIcon: { name: 'replay' } },
      topLabel: 'Newer attempt',
      text: url === undefined ? text : `<a href="${url}">${text}</a>`,
    },
  };
  const cardsV2 = (message.cardsV2 ?? []).map(({ cardId, card }) => ({
    cardId,
    card: { ...card, sections: [...(card.sections ?? []), { widgets: [linkRow] }] },
  }));
  await chat.update(old, { ...message, cardsV2 });
}
