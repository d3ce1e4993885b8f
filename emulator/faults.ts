/** What can go wrong with an answer, at the socket or in what it says. */
export type Fault =
  /** The connection is reset (RST): nothing was done, or the work was done and half the answer or all of it sent. */
  | { readonly kind: 'reset'; readonly when: 'before handling' | 'during the answer' | 'after the answer' }
  /** The work is done, and the connection is closed without an answer or after half the body. */
  | { readonly kind: 'cut'; readonly after: 'commit' | 'half the body' }
  /** No answer ever: nothing was done, or the work was done. */
  | { readonly kind: 'hang'; readonly when?: 'before handling' | 'after commit' }
  /** The work is done and the answer dribbles: one byte, then a wait (a second, when nothing is said). */
  | { readonly kind: 'slow'; readonly everyMs?: number }
  /** Another answer in place of the work; with `afterCommit`, in place of the true answer. Without a body: Google's own for that code. */
  | {
      readonly kind: 'status';
      readonly code: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | object;
      readonly afterCommit?: boolean;
    }
  /** The work is done, and the answer is 200 without a body. */
  | { readonly kind: 'empty' }
  /** The work is done, and the answer is JSON that stops half-way. */
  | { readonly kind: 'truncated' }
  /** The work is done, and the answer is this many megabytes long. */
  | { readonly kind: 'huge'; readonly megabytes: number }
  /** Nothing is done; the client is sent elsewhere. */
  | { readonly kind: 'redirect'; readonly to: string; readonly code?: 301 | 302 | 303 | 307 | 308 };

/** Which requests a fault befalls. */
export type FaultRule = {
  /** A call such as `messages.create` or `token`, a service such as `chat`, or `*` for any. */
  readonly on: string;
  /** How many requests it befalls; 1 when nothing is said. */
  readonly times?: number;
  /** How many requests it lets pass first. */
  readonly after?: number;
  readonly fault: Fault;
};

/** The faults planted in the emulator. */
export type Faults = {
  /** Plants a fault, and gives the way to take it out again. */
  readonly add: (rule: FaultRule) => () => void;
  readonly clear: () => void;
  /** The rules that have not had all their turns. */
  readonly pending: () => readonly FaultRule[];
  /** For the server: the fault that befalls this request, whose turn is thereby used up. */
  readonly take: (request: { readonly call: string; readonly service: string }) => Fault | undefined;
};

/** Makes an empty set of faults. Every rule counts the requests that match it; the first one whose turn it is befalls. */
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
      for (const planted of matching) planted.seen += 1;
      const due = matching.find(({ rule: { after = 0 }, seen }) => seen > after);
      if (!due) return undefined;
      due.left -= 1;
      if (due.left <= 0) rules.delete(due);
      return due.rule.fault;
    },
  };
}
