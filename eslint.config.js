import tseslint from 'typescript-eslint';

/** Where each real thing may enter. Everything else gets it handed in (see docs/architecture.md). */
const REAL_THINGS = [
  { name: '@actions/core', message: 'Only src/run-action.ts; take Deps.core.', only: ['src/run-action.ts'] },
  { name: 'googleapis', message: 'Only src/google-chat/client.ts.', only: ['src/google-chat/client.ts'] },
  { name: 'google-auth-library', message: 'Only src/google-auth/.', only: ['src/google-auth/**'] },
  { name: '@actions/github', message: 'Only src/github/.', only: ['src/github/**'] },
];

/** Who may import whom inside src: the folder, and what it may not reach. */
const ACTIONS = ['status', 'run', 'progress', 'send', 'members', 'doctor'];
const actions = (except) => ACTIONS.filter((name) => name !== except).map((name) => `${name}/`);
const LAYERS = [
  { files: ['src/inputs/**'], not: [...actions(), 'github', 'google-chat/(?!names)', 'google-auth/(?!sign-in)'] },
  { files: ['src/message/**'], not: [...actions(), 'inputs', 'google-auth', 'run-action', 'job/'] },
  {
    files: ['src/google-chat/**', 'src/google-auth/**', 'src/github/**'],
    not: [...actions(), 'inputs', 'message', 'run-action', 'job/'],
  },
  ...ACTIONS.map((name) => ({
    files: [`src/${name}/**`],
    not: [...actions(name), 'run-action', 'google-auth', 'google-chat/client', 'retry'],
  })),
];

const forbidden = (file) =>
  REAL_THINGS.filter(({ only }) => !only.includes(file)).map(({ name, message }) => ({
    regex: `^${name}(/|$)`,
    message,
    allowTypeImports: true,
  }));

const restrict = (patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });
const NO_EMULATOR = { regex: '/emulator/', message: 'src and emulator share no code.' };
const NO_SRC = { regex: '/src/', message: 'src and emulator share no code.' };

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/', '**/fixtures/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'tools/*.js', 'tools/bench/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  { files: ['src/**'], rules: restrict([...forbidden(''), NO_EMULATOR]) },
  ...LAYERS.map(({ files, not }) => ({
    files,
    rules: restrict([
      ...forbidden(''),
      NO_EMULATOR,
      { regex: `^\\.\\.?/(${not.join('|')})`, message: 'This layer may not reach that one.', allowTypeImports: true },
    ]),
  })),
  ...REAL_THINGS.map(({ only }) => ({ files: only, rules: restrict([...forbidden(only[0]), NO_EMULATOR]) })),
  {
    files: ['src/**'],
    ignores: ['src/run-action.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Take it from Deps.' }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Take Deps.env.' },
        { object: 'process', property: 'exit', message: 'Return or throw.' },
        { object: 'Date', property: 'now', message: 'Take Deps.now.' },
        { object: 'core', property: 'setFailed', message: 'Throw; src/run-action.ts decides.' },
      ],
    },
  },
  {
    files: ['emulator/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [NO_SRC, ...forbidden('')] }] },
  },
  {
    files: ['**/*.test.ts', '**/__tests__/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='jest'][property.name=/^(mock|unstable_mockModule|doMock|spyOn)$/]",
          message: 'Fake the service, never the module.',
        },
        { selector: "CallExpression[callee.name='test'] > Literal[value=/\\bshould\\b/i]", message: 'State the rule.' },
      ],
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  { files: ['**/*.js', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
);
