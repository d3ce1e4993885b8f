import { runAction } from './run-action.ts';
import { runScript } from './run-script.ts';
import { type Act } from './running-step.ts';

/** Does what a step is for: runs its script, or the part of its action that is due. */
export const act: Act = (running) => {
  const { does } = running.step;
  return does.kind === 'run' ? runScript({ running, does }) : runAction({ running, does });
};
