// The fences between rooms. Each room with what it may import beside itself; `types` are for `import type` only.
const rooms = {
  core: { may: [] },
  wording: { may: [], types: ['core'] },
  functions: { may: ['core'], types: ['wording'] },
  derive: { may: ['core', 'functions', 'wording'] },
  excel: { may: ['core', 'functions', 'wording'] },
  tasks: { may: ['core', 'excel', 'wording'] },
  pane: { may: ['tasks', 'derive', 'wording', 'functions'], types: ['core'] },
  workbench: { may: [] },
};

const inRooms = (names) => `^src/(${names.join('|')})/`;

const fences = Object.entries(rooms).flatMap(([room, { may, types = [] }]) => [
  {
    name: `${room}-imports`,
    comment: `src/${room} may import ${[room, ...may].join(', ')} and nothing else of ours.`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^(src|tests|tools)/', pathNot: inRooms([room, ...may, ...types]) },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${room}-imports-types`,
          comment: `src/${room} may import only types from ${types.join(', ')}.`,
          severity: 'error',
          from: { path: `^src/${room}/` },
          to: { path: inRooms(types), dependencyTypesNot: ['type-only'] },
        },
      ]),
]);

export default {
  forbidden: [
    ...fences,
    {
      name: 'core-is-pure',
      comment: 'Core and functions use special functions from @stdlib and nothing else from outside.',
      severity: 'error',
      from: { path: '^src/(core|functions|wording|tasks)/' },
      to: { path: 'node_modules', pathNot: 'node_modules/@stdlib/' },
    },
    {
      name: 'nobody-imports-entries',
      severity: 'error',
      from: { pathNot: '^(src/entry|tests)/' },
      to: { path: '^src/entry/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolved', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
