const rooms = [
  'kernel',
  'api',
  'preflight',
  'tagging',
  'channels',
  'orders',
  'delivery',
  'updates',
  'library',
  'connectors',
  'analytics',
];
const place = (room) => (room === 'kernel' || room === 'api' ? `src/${room}` : `src/plugins/${room}`);
const notTest = '\\.(test|suite)\\.tsx?$';

/** Knowledge flows to the right only: no room may import one that stands to its right. */
const toTheLeft = rooms.slice(0, -1).map((room, index) => ({
  name: `${room}-looks-left`,
  severity: 'error',
  from: { path: `^${place(room)}/`, pathNot: notTest },
  to: { path: rooms.slice(index + 1).map((right) => `^${place(right)}/`) },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...toTheLeft,
    {
      name: 'plugins-meet-at-contracts',
      comment: 'A plugin knows of another plugin only what its contract says.',
      severity: 'error',
      from: { path: '^src/plugins/([^/]+)/' },
      to: { path: '^src/plugins/', pathNot: ['^src/plugins/$1/', '^src/plugins/[^/]+/contract\\.ts$'] },
    },
    {
      name: 'the-catalogue-is-met-at-contracts',
      severity: 'error',
      from: { path: '^src/plugins/' },
      to: { path: '^src/api/', pathNot: '^src/api/[^/]+/contract\\.ts$' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Facts in, decision out: no Strapi, no files, no clock, no network.',
      severity: 'error',
      from: { path: '^src/(plugins|api)/[^/]+/domain/', pathNot: notTest },
      to: {
        pathNot: [
          '^src/(plugins|api)/$1/domain/',
          '^src/(plugins|api)/[^/]+/domain/',
          'contract\\.ts$',
          '^src/kernel/errors/domain-error\\.ts$',
          '^src/kernel/reading/(facts|content|page-format)',
          '^src/kernel/pages/(html|page|page-style|words|localised)\\.ts$',
          '^src/kernel/mail/(header-text|mail-text|mask-address)\\.ts$',
          '^node_modules/(zod|@cantoo/pdf-lib|@pdf-lib/fontkit|uqr|semver)/',
          '^node:(crypto|buffer|stream|zlib)$',
          '^(crypto|buffer|stream|zlib)$',
        ],
      },
    },
    {
      name: 'admin-imports-contracts-only',
      severity: 'error',
      from: { path: '^src/(plugins/[^/]+/admin|admin)/', pathNot: notTest },
      to: {
        path: '^src/',
        pathNot: ['^src/admin/', '^src/plugins/[^/]+/admin/', 'contract\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '\\.json$', notTest] },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|\\.data|types)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
