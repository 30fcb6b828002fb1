/** What may import what. The folders are the architecture: a breach is a failing check, not a review comment. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-is-pure',
      comment: 'The rule book imports nothing but itself: no package, no Node module.',
      severity: 'error',
      from: { path: '^shared/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/src' },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: '^api/src/platform' },
      to: { path: '^api/src/modules' },
    },
    {
      name: 'modules-meet-at-the-front-door',
      comment: 'A slice imports another slice only through its index.ts.',
      severity: 'error',
      from: { path: '^api/src/modules/([^/]+)/' },
      to: { path: '^api/src/modules/', pathNot: ['^api/src/modules/$1/', '/index\\.ts$'] },
    },
    {
      name: 'only-the-database-knows-migrations',
      severity: 'error',
      from: {
        path: '^(api|web|shared)/',
        pathNot: ['^api/src/platform/database/', '^api/test/', '\\.test\\.ts$'],
      },
      to: { path: '^migrations/' },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      from: { path: '^web/src/(ui|lib)/' },
      to: { path: '^web/src/(features|pages|app)/' },
    },
    {
      name: 'web-and-api-are-strangers',
      severity: 'error',
      from: { path: '^web/src' },
      to: { path: '^api/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    enhancedResolveOptions: { conditionNames: ['types', 'import', 'default'], exportsFields: ['exports'] },
  },
};
