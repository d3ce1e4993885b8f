import type { Chance } from './chance.ts';
import { drawMishap, type Mishap } from './mishaps.ts';
import type { Found, Services } from './services.ts';
import type { VirtualTime } from './virtual-time.ts';

/** One request, as it went. */
export type Sent = {
  /** The job that sent it, and when. */
  readonly from: number;
  readonly at: number;
  readonly service: string;
  readonly call: string;
  /** When it reached the service; missing when it never did. */
  arrivedAt?: number;
  /** What the service answered, whether or not the answer came back. */
  status?: number;
  /** When the answer came back. */
  answeredAt?: number;
  /** What befell it. */
  readonly mishap: Mishap['kind'] | undefined;
};

export type Line = {
  /** The job at its end. */
  readonly from: number;
  readonly time: VirtualTime;
  readonly services: Services;
  readonly chance: Chance;
  /** How many of a hundred requests meet with a mishap. */
  readonly faults: number;
  readonly record: (sent: Sent) => void;
};

/**
 * The network between one runner and the services, in virtual time: each request takes its time there and its answer
 * back, so that a request that was sent later may be there sooner. One that is given up may be done all the same.
 */
export function network(line: Line): typeof fetch {
  return (input, init) => {
    const { method = 'GET', headers, body } = init ?? {};
    const url = input instanceof Request ? input.url : input;
    const request = new Request(url, { method, ...(headers ? { headers } : {}), ...(body ? { body } : {}) });
    const found = line.services.find(request);
    if (found === undefined) return Promise.reject(new TypeError(`Nobody serves ${request.url}.`));
    const signal = init?.signal ?? undefined;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      travel(request, found, line, signal, { resolve, reject });
    });
  };
}

type Ends = { readonly resolve: (answer: Response) => void; readonly reject: (reason: Error) => void };

function travel(request: Request, found: Found, line: Line, signal: AbortSignal | undefined, ends: Ends): void {
  const { from, time, chance, faults, record } = line;
  const mishap = chance.percent(faults) ? drawMishap(chance, found) : undefined;
  const sent: Sent = { from, at: time.now(), service: found.service, call: found.call, mishap: mishap?.kind };
  record(sent);
  const [there, back] = [delay(chance), delay(chance)];
  const goesOnAlone = chance.percent(50);

  /** The service does what it is asked, and has an answer ready. */
  const arrive = async (): Promise<Response> => {
    sent.arrivedAt = time.now();
    const answer = await time.during(found.answer(request));
    sent.status = answer.status;
    return new Response(await time.during(answer.arrayBuffer()), answer);
  };

  time.in(there + (mishap?.later ?? 0), () => {
    if (signal?.aborted && !goesOnAlone) return;
    void (async () => {
      const answer = mishap?.undone ? undefined : await arrive();
      time.in(back + (mishap?.slower ?? 0), () => {
        sent.answeredAt = time.now();
        const instead = mishap?.answer?.();
        if (instead instanceof Error) ends.reject(instead);
        else ends.resolve(instead ?? answer ?? found.readyMade(503));
      });
    })();
  });
}

/** A way through the internet: mostly well below a third of a second, and one in a hundred takes two seconds. */
function delay(chance: Chance): number {
  if (chance.percent(1)) return 2000;
  return Math.min(1500, Math.max(10, chance.around(70, 0.7)));
}
