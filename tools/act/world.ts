import { startEmulator, type Emulator, startGateway } from '../../emulator/index.ts';
import { probesIn } from './probe.ts';
import type { Scenario, Seen } from './scenario.ts';

export const SPACE = 'spaces/AAQABUILDS';
export const REPOSITORY = 'octo/demo';
export const SHA = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e';

/** Google and GitHub for one scenario, and what a job is given to reach them. */
export type World = {
  readonly emulator: Emulator;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** The machine's own environment: the way to Google's public hosts. */
  readonly env: Readonly<Record<string, string>>;
  readonly idToken: { readonly url: string; readonly token: string };
  readonly seen: (log: string, conclusions: readonly string[]) => Seen;
  readonly close: () => Promise<void>;
};

/** Starts the emulator for one scenario, with what goes wrong in it. */
export async function startWorld({ faults = [] }: Scenario): Promise<World> {
  const emulator = await startEmulator();
  const gateway = await startGateway({ emulator });
  const { github, project } = emulator;
  github.addRepository({ name: REPOSITORY });
  for (const fault of faults) emulator.faults.add(fault);
  return {
    emulator,
    secrets: {
      KEY: JSON.stringify(emulator.key),
      TOKEN: emulator.mintAccessToken(),
      GITHUB_TOKEN: github.token({ permissions: {}, repositories: [REPOSITORY] }),
    },
    vars: {
      API: emulator.url,
      PLAIN_KEY: JSON.stringify(emulator.key),
      PROVIDER: project.pool.provider.name,
      ACCOUNT: emulator.key.client_email,
    },
    env: gateway.env,
    idToken: emulator.oidc({ repository: REPOSITORY }),
    seen: (log, conclusions) => ({
      conclusions,
      messages: emulator.space(SPACE).messages.map(({ text }) => (text ?? '').replace(/ in (?:\d+[hms] ?)+/g, ' in …')),
      calls: emulator.requests.map(({ call, status, fault }) => `${call} ${status ?? fault ?? 'no answer'}`),
      log,
      probes: probesIn(log),
    }),
    close: async () => {
      await gateway.close();
      await emulator.close();
    },
  };
}
