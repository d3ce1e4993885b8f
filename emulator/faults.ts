/** A fault of a response. */
export type Fault =
  /** The connection is reset (RST): before the work, or after half or all of the response. */
  | { readonly kind: 'reset'; readonly when: 'before handling' | 'during the answer' | 'after the answer' }
  /** The work is done. The connection is closed without a response or after half the body. */
  | { readonly kind: 'cut'; readonly after: 'commit' | 'half the body' }
  /** There is no response, before or after the work. */
  | { readonly kind: 'hang'; readonly when?: 'before handling' | 'after commit' }
  /** The work is done. The response is sent byte by byte. Default wait: one second. */
  | { readonly kind: 'slow'; readonly everyMs?: number }
  /** Another response instead of the work, or after it with `afterCommit`. Default body: the service's own for the code. */
  | {
      readonly kind: 'status';
      readonly code: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | object;
      readonly afterCommit?: boolean;
    }
  /** The work is done. The response is 200 without a body. */
  | { readonly kind: 'empty' }
  /** The work is done. The response is the first half of the JSON. */
  | { readonly kind: 'truncated' }
  /** The work is done. The response has this many megabytes. */
  | { readonly kind: 'huge'; readonly megabytes: number }
  /** The client is redirected. Nothing is done. */
  | { readonly kind: 'redirect'; readonly to: string; readonly code?: 301 | 302 | 303 | 307 | 308 };

/** Which requests a fault applies to. */
export type FaultRule = {
  /** A call such as `messages.create` or `token`, a service such as `chat`, or `*` for all. */
  readonly on: string;
  /** The number of requests. Default: 1. */
  readonly times?: number;
  /** The number of requests to skip first. */
  readonly after?: number;
  readonly fault: Fault;
};

/** The faults of the emulator. */
export type Faults = {
  /** Adds a fault. Returns a function that removes it. */
  readonly add: (rule: FaultRule) => () => void;
  readonly clear: () => void;
  /** The rules that still apply. */
  readonly pending: () => readonly FaultRule[];
  /** For the server: takes the fault of this request. */
  readonly take: (request: { readonly call: string; readonly service: string }) => Fault | undefined;
};

/** Creates an empty set of faults. Each rule counts its matching requests, and the first rule that is due applies. */
export function createFaults(): Faults {
  const rules = new Set<{ rule: FaultRule; seen: number; left: number }>();
  return {
    add: (rule) => {
      const entry = { rule, seen: 0, left: rule.times ?? 1 };
      rules.add(entry);
      return () => void rules.delete(entry);
    },
    clear: () => rules.clear(),
    pending: () => [...rules].map(({ rule }) => rule),
    take: ({ call, service }) => {
      const matching = [...rules].filter(({ rule: { on } }) => on === '*' || on === call || on === service);
      for (const entry of matching) entry.seen += 1;
      const due = matching.find(({ rule: { after = 0 }, seen }) => seen > after);
      if (!due) return undefined;
      due.left -= 1;
      if (due.left <= 0) rules.delete(due);
      return due.rule.fault;
    },
  };
}
