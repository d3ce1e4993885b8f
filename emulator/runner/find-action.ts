import { join } from 'node:path';

/** What a step's `uses` names, and where that lies on this machine. */
export type FoundAction = {
  /** As the log and error messages call it: what stands after `uses:`. */
  readonly uses: string;
  /** The folder with the action.yml; absent for an action that does nothing here. */
  readonly dir?: string;
  /** Set for a remote action: `owner/repo`, and the part after the `@`. */
  readonly repository?: string;
  readonly ref?: string;
};

/** Where actions lie on this machine. */
export type ActionPlaces = {
  readonly local: string;
  readonly remote: Readonly<Record<string, string>>;
};

/** Finds what a `uses` names. Throws for what this runner can't run, and for a repository nobody told it about. */
export function findAction({ uses, places }: { uses: string; places: ActionPlaces }): FoundAction {
  if (uses.startsWith('docker://')) throw new Error(`${uses}: Docker actions are not supported by this runner.`);
  if (uses.startsWith('$/'))
    throw new Error(`${uses}: Actions of the own repository ($/) are not supported by this runner, use ./`);
  if (/^\.\.?(\/|$)/.test(uses)) return { uses, dir: join(places.local, uses) };
  const [, owner, name, path = '', ref] = /^([\w.-]+)\/([\w.-]+)(\/[^@]*)?@(.+)$/.exec(uses) ?? [];
  if (owner === undefined || name === undefined || ref === undefined) {
    throw new Error(`Expected format {org}/{repo}[/path]@ref. Actual '${uses}'`);
  }
  if (/\.ya?ml$/.test(path)) throw new Error(`${uses}: A reusable workflow is called by a job, not by a step.`);
  const repository = `${owner}/${name}`;
  const known = Object.entries(places.remote).find(([key]) => key.toLowerCase() === repository.toLowerCase());
  if (!known)
    throw new Error(
      `${uses}: Nothing is downloaded here. Say where ${repository} lies on this machine, or that it does nothing.`,
    );
  return { uses, repository, ref, ...(known[1] === 'nothing' ? {} : { dir: join(known[1], path) }) };
}

/** The value of `github.action` for a step without an id; the second of the same kind ends in `_2` (https://docs.github.com/actions/reference/workflows-and-actions/variables). */
export function nameOfAction({ uses, taken }: { uses: string | undefined; taken: Set<string> }): string {
  const [repository = ''] = (uses ?? '').split('@');
  const base =
    uses === undefined ? '__run' : /^\./.test(uses) ? '__self' : `__${repository.split('/').slice(0, 2).join('_')}`;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}_${count}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
