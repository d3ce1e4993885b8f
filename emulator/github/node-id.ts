const PREFIX = {
  User: 'U',
  Bot: 'BOT',
  Organization: 'O',
  repository: 'R',
  run: 'WFR',
  job: 'CR',
  suite: 'CS',
  pull: 'PR',
};

/** The id by which the GraphQL API would know a thing: for people it means nothing. */
export function nodeId(kind: keyof typeof PREFIX, id: number): string {
  return `${PREFIX[kind]}_${Buffer.from(`${kind} ${id}`).toString('base64url')}`;
}
