import tseslint from 'typescript-eslint';

/** The house rules that a compiler does not hold. */
const formIsHostile = {
  selector: "MemberExpression[object.name=/^form$/i][property.name=/^(action|elements|id|name|method|target|getAttribute|attributes|parentNode)$/]",
  message: 'A page can clobber every property of a form: use a prototype getter (src/page/dom.ts).',
};
const noHtmlStrings = {
  selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]",
  message: 'Build nodes; never parse strings into the page or our pages.',
};

export default tseslint.config(
  { ignores: ['dist', 'artifacts', '**/*.cjs', 'node_modules', '**/*.gen.ts'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'no-eval': 'error',
      'no-restricted-syntax': ['error', formIsHostile, noHtmlStrings],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'indexedDB', 'Date', 'setTimeout', 'setInterval', 'crypto', 'caches', 'localStorage', 'navigator', 'location', 'self', 'globalThis'],
    },
  },
  // Tests write pages as text.
  { files: ['**/*.test.ts', '**/*.test.tsx'], rules: { 'no-restricted-syntax': ['error', formIsHostile] } },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
