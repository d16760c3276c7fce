/** Imports go one way (docs/architecture.md): what a folder may touch is decided here and nowhere else. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(src|tests|stage|demo|scripts)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '(\\.d\\.ts|\\.test\\.tsx?|/index\\.ts)$' },
      to: {},
    },
    { name: 'not-to-dev-dependency', severity: 'error', from: { path: '^src/', pathNot: '^src/inspect/|\\.test\\.tsx?$' }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] } },
    only('core', '^src/core/', '^src/core/', 'core is pure'),
    only('address', '^src/core/address/', '^src/core/(address|registry|reputation/verdict|kinds)', 'facts go right: address knows no reputation'),
    only('risk', '^src/core/risk/', '^src/core/(risk|reputation/verdict|kinds)', 'the decision knows standings, not how they came about'),
    only('page', '^src/page/', '^src/(page|core/kinds)', 'page knows the DOM and the words, no browser API'),
    only('messages', '^src/messages/', '^src/(messages|core)/', 'the wire knows the words'),
    only('platform', '^src/platform/', '^src/(platform|core)/', 'platform binds the browser'),
    only('background', '^src/background/', '^src/(background|core|messages|platform)/', 'the worker draws nothing'),
    only('content', '^src/content/', '^src/(content|page|messages|core/kinds|core/risk/level)', 'the content script stays small: no platform, no registry'),
    only('ui', '^src/ui/', '^src/(ui|core|messages|platform)/', 'shared parts of our pages'),
    only('popup', '^src/popup/', '^src/(popup|ui|core|messages|platform)/', ''),
    only('blocked', '^src/blocked/', '^src/(blocked|ui|core|messages|platform)/', ''),
    only('inspect', '^src/inspect/', '^src/(inspect|core|page)/', 'the command line has no browser'),
    {
      name: 'polyfill-only-in-platform',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/' },
      to: { path: 'node_modules/webextension-polyfill' },
    },
    {
      name: 'tldts-only-in-address',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/address/' },
      to: { path: 'node_modules/tldts' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
