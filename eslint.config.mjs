import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.cache/',
      '.data/',
      '.strapi/',
      'node_modules/',
      'types/',
      'public/',
      'bench/results/',
      'tests/drafting/',
      'tests/support/api-types.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tests/tsconfig.json', 'src/admin/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // An index or a regular expression's group that the code before has proven is said so with `!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is read in config/, once.' },
      ],
      // Ports are plain objects of functions, here and in react-intl: there is no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [
      'config/**',
      'tests/**',
      'bench/**',
      'src/cli/**',
      'src/kernel/postgres/**',
      '**/*.test.ts',
      '**/*.suite.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Strapi types `strapi.service(...)`, `strapi.plugin(...)` and its query engine as any; these are the edges
    // where its answers come in, and each is parsed or given a type on the spot.
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      // A row's type is said where the query's answer comes in; nothing in the query could infer it.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  // A migration is one file for ever.
  {
    files: ['tests/**', '**/*.test.ts', '**/*.suite.ts', 'database/migrations/**'],
    rules: { 'max-lines': 'off' },
  },
);
