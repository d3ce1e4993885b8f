/**
 * Who may import whom: `npm run lint` refuses the rest (https://github.com/sverweij/dependency-cruiser, which reads
 * these rules). docs/architecture.md has the same as a picture. A type may come from anywhere unless a rule says so.
 */
const ACTIONS = 'status|run|progress|send|members|approve|doctor';
const SMALL = 'core|deps|errors|retry|log-text|network|secrets';
const VALUES = { dependencyTypesNot: ['type-only'] };

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'an-entry-runs-one-action',
      severity: 'error',
      from: { path: `^src/(main|post|approvePost|${ACTIONS})\\.ts$` },
      to: { path: '.', pathNot: `^src/(run-action\\.ts|(${ACTIONS})/)` },
    },
    {
      name: 'no-action-imports-another',
      severity: 'error',
      from: { path: `^src/(${ACTIONS})/` },
      to: { path: `^src/(${ACTIONS})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'actions-get-clients-handed-in',
      severity: 'error',
      from: { path: `^src/((${ACTIONS}|job|membership|changes|mentions)/|step-report\\.ts$)` },
      to: {
        ...VALUES,
        path: '^src/(google-auth/(?!sign-in-error)|google-(chat|pubsub)/\\w+-client|google-api/|github/github-client|host|run-action|network)',
      },
    },
    {
      name: 'message-is-pure',
      severity: 'error',
      from: { path: '^src/message/' },
      to: { ...VALUES, path: '.', pathNot: '^src/message/' },
    },
    {
      name: 'inputs-know-no-service',
      severity: 'error',
      from: { path: '^src/inputs/' },
      to: { ...VALUES, path: '^src/', pathNot: `^src/(inputs/|google-chat/names\\.ts|(${SMALL})\\.ts)` },
    },
    {
      name: 'reports-know-only-files',
      severity: 'error',
      from: { path: '^src/reports/' },
      to: { path: '^src/', pathNot: '^src/reports/' },
    },
    {
      name: 'a-service-knows-no-action',
      severity: 'error',
      from: { path: '^src/(google-chat|google-pubsub|google-api|google-auth|github)/' },
      to: { path: '^src/', pathNot: `^src/($1/|google-api/|google-auth/sign-in\\.ts|(${SMALL})\\.ts)` },
    },
    {
      name: 'host-is-for-the-boundary',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/run-action\\.ts$' },
      to: { path: '^src/host\\.ts$' },
    },
    ...[
      ['googleapis', '^src/google-chat/chat-client\\.ts$'],
      ['google-auth-library', '^src/google-auth/'],
      ['@actions/core', '^src/host\\.ts$'],
      ['@actions/github', '^src/github/'],
      ['sax', '^src/reports/'],
    ].map(([name, only]) => ({
      name: `${name.replace(/\W/g, '-')}-in-one-place`,
      severity: 'error',
      from: { path: '^(src|emulator|tools)/', pathNot: [only, '/__tests__/'] },
      to: { ...VALUES, path: `node_modules/${name}/` },
    })),
    {
      name: 'the-emulator-shares-no-code',
      severity: 'error',
      from: { path: '^emulator/' },
      to: { path: '^(src|tools|__tests__)/' },
    },
    {
      name: 'src-imports-no-test-world',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(emulator|tools|__tests__)/' },
    },
    {
      name: 'the-emulator-has-one-door',
      severity: 'error',
      from: { pathNot: '^emulator/' },
      to: { path: '^emulator/', pathNot: '^emulator/index\\.ts$' },
    },
    {
      name: 'tools-use-what-ships',
      severity: 'error',
      // tools/reliability also runs src in its own process, with the clocks of __tests__/support.
      from: { path: '^tools/', pathNot: '^tools/(build|reliability|__tests__)/' },
      to: { ...VALUES, path: '^(src|__tests__)/', pathNot: '^src/message/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.cjs', '.json'] },
  },
};
