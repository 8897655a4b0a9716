import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: ["build", "node_modules", "data", "playwright-report", "test-results"] },
  ...ts.configs.recommended,
  { files: ["app/**/*.tsx"], ...a11y.flatConfigs.recommended },
  // Components and hooks live nowhere else; these rules compile each file that they look at.
  {
    files: ["app/**/*.tsx", "app/ui/**/*.ts"],
    plugins: { "react-hooks": hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ["{app,db,tests}/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      // A query takes its scope as proof of permission, whether it reads it or not.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-floating-promises": ["error", { checkThenables: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "CallExpression[callee.property.name='transaction'] > :matches(ArrowFunctionExpression, FunctionExpression)[async=true]",
          message: "A transaction is synchronous: an async callback writes outside it.",
        },
        {
          selector: "CallExpression[callee.property.name='transaction'][arguments.length<2]",
          message: 'Give { behavior: "immediate" }: a deferred read-then-write is refused under load.',
        },
      ],
    },
  },
);
