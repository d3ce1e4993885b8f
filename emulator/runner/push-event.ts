import { createHash } from 'node:crypto';

/** A plausible push of one commit to the main branch, for a run whose trigger doesn't matter (https://docs.github.com/webhooks/webhook-events-and-payloads#push). */
export function pushEvent({ repository, actor }: { repository: string; actor: string }): {
  name: string;
  payload: Payload;
} {
  const [owner = '', name = ''] = repository.split('/');
  const sha = (text: string): string => createHash('sha1').update(text).digest('hex');
  const url = `https://github.com/${repository}`;
  const person = { name: 'The Octocat', email: `${actor}@users.noreply.github.com`, username: actor };
  const after = sha('after');
  const commit = {
    id: after,
    message: 'Count the birds twice',
    timestamp: '2026-11-22T10:00:00Z',
    url: `${url}/commit/${after}`,
    author: person,
    committer: person,
    added: [],
    removed: [],
    modified: ['birds.js'],
  };
  return {
    name: 'push',
    payload: {
      ref: 'refs/heads/main',
      before: sha('before'),
      after,
      created: false,
      deleted: false,
      forced: false,
      base_ref: null,
      compare: `${url}/compare/${sha('before').slice(0, 12)}...${after.slice(0, 12)}`,
      commits: [commit],
      head_commit: commit,
      repository: {
        id: 1296269,
        name,
        full_name: repository,
        private: false,
        html_url: url,
        default_branch: 'main',
        owner: { id: 6811672, login: owner, type: 'Organization' },
      },
      pusher: { name: actor, email: person.email },
      sender: { id: 583231, login: actor, type: 'User', html_url: `https://github.com/${actor}` },
    },
  };
}

type Payload = Readonly<Record<string, unknown>>;
