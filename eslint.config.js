// Who may import whom is in import-rules.js.
import tseslint from 'typescript-eslint';

/** What only src/host.ts touches: everything else gets it handed in. */
const REAL = [
  { object: 'process', property: 'env', message: 'Take Deps.env.' },
  { object: 'process', property: 'exit', message: 'Return or throw.' },
  { object: 'Date', property: 'now', message: 'Take Deps.now.' },
];
const SET_FAILED = { object: 'core', property: 'setFailed', message: 'Throw; src/run-action.ts decides.' };
const SET_OUTPUT = { object: 'core', property: 'setOutput', message: 'Only an action sets outputs.' };

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
  {
    files: ['src/**'],
    ignores: ['src/host.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Take it from Deps.' }],
      'no-restricted-properties': ['error', ...REAL, SET_FAILED],
    },
  },
  { files: ['src/run-action.ts'], rules: { 'no-restricted-properties': ['error', ...REAL] } },
  {
    files: ['src/{inputs,message,google-chat,google-auth,github,job,mentions}/**', 'src/*.ts'],
    ignores: ['src/host.ts', 'src/run-action.ts'],
    rules: { 'no-restricted-properties': ['error', ...REAL, SET_FAILED, SET_OUTPUT] },
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
