/** The floors of packages/core/src, from the ground up: a room may use the rooms below it, never its neighbours. */
const floors = [
  ['base'],
  ['exact'],
  ['calendar', 'finance'],
  ['trace'],
  ['rules', 'fairness', 'stages'],
  ['agreement', 'ledger'],
  ['costs'],
  ['run'],
  ['analysis'],
  ['statement'],
  ['wording'],
];

const core = '^packages/core/src/';
const libraries = ['decimal[.]js', 'date-fns', '@date-fns/utc', 'zod'];
const testFile = '[.]test[.]tsx?$';
const door =
  '^packages/(?:[^/]+/src/index[.]ts|core/src/(?:apportion|rules|run|fairness)[.]ts|core/package[.]json|' +
  'api/src/client/client[.]ts)$';

const anyOf = (names) => `(?:${names.join('|')})`;
const rooms = (names) => `${core}${anyOf(names)}/`;
const library = (...names) => `(?:^|/)node_modules/${anyOf(names)}/`;

const floorRules = floors.flatMap((floor, number) =>
  floor.map((room) => ({
    name: `core-floor-${number}-${room}`,
    comment:
      `${room}/ is on floor ${number} of the core: it may use the floors below, never its own neighbours or what is ` +
      'above. Move what both need down a floor, or take it as an argument.',
    severity: 'error',
    from: { path: rooms([room]) },
    to: { path: core, pathNot: rooms([room, ...floors.slice(0, number).flat()]) },
  })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floorRules,
    {
      name: 'core-room-without-floor',
      comment: 'Every folder of the core has a floor. Give the new room one in .dependency-cruiser.mjs.',
      severity: 'error',
      from: {},
      to: { path: core, pathNot: [rooms(floors.flat()), `${core}[^/]+$`] },
    },
    {
      name: 'core-is-pure',
      comment:
        'The core runs anywhere and computes only: decimal.js, date-fns, zod; no Node API, no other package. ' +
        'Take what you need as an argument and let api or reports fetch it.',
      severity: 'error',
      from: { path: core, pathNot: testFile },
      to: { pathNot: [core, library(...libraries)] },
    },
    {
      name: 'core-tests-are-pure',
      comment: 'A test beside the code needs no more than the code, vitest and fast-check. Put others into test/.',
      severity: 'error',
      from: { path: `${core}.+${testFile}` },
      to: { pathNot: [core, library(...libraries, 'vitest', 'fast-check')] },
    },
    {
      name: 'reports-do-not-know-the-api',
      comment: 'Documents are made from what core yields. Pass the content in as an argument.',
      severity: 'error',
      from: { path: '^packages/reports/' },
      to: { path: '^packages/api/' },
    },
    {
      name: 'only-through-the-door',
      comment: 'Another package is known by its doors only. Export the name there, or do without it.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: ['^packages/$1/', door] },
    },
    {
      name: 'tests-only-through-the-door',
      comment: 'What crosses packages is tested from outside. A test of one file stands beside that file.',
      severity: 'error',
      from: { path: '^test/' },
      to: { path: '^packages/', pathNot: door },
    },
    {
      name: 'packages-do-not-know-the-tests',
      comment: 'Published code needs no test. Move what both need into the package.',
      severity: 'error',
      from: { path: '^packages/', pathNot: testFile },
      to: { path: ['^test/', testFile, library('vitest', 'fast-check')] },
    },
    {
      name: 'only-stores-speak-to-the-database',
      comment: 'SQL is written in db/ and <feature>/store.ts only. Add a function to the store and call that.',
      severity: 'error',
      from: { path: '^packages/api/src/', pathNot: '^packages/api/src/(?:db/|.+/store(?:[.]test)?[.]ts$)' },
      to: { path: library('drizzle-orm', 'postgres', '@electric-sql/pglite') },
    },
    {
      name: 'only-pdf-draws',
      comment: 'Content is data without pixels, so that PDF, XML and pages show the same. Draw it in pdf/.',
      severity: 'error',
      from: { path: '^packages/reports/src/', pathNot: '^packages/reports/src/pdf/' },
      to: { path: library('pdfkit', '@types/pdfkit') },
    },
    {
      name: 'reports-document-is-the-ground',
      comment: 'What a document is knows neither what it says nor how it is drawn. Turn the import round.',
      severity: 'error',
      from: { path: '^packages/reports/src/document/' },
      to: { path: '^packages/reports/src/(?:content|wording|pdf)/' },
    },
    {
      name: 'reports-drawing-knows-no-content',
      comment: 'pdf/ draws any document. What a statement says belongs to content/ and wording/.',
      severity: 'error',
      from: { path: '^packages/reports/src/pdf/' },
      to: { path: '^packages/reports/src/(?:content|wording)/' },
    },
    {
      name: 'reports-content-draws-nothing',
      comment: 'Content and its words are data; render-statement.ts alone brings them to paper.',
      severity: 'error',
      from: { path: '^packages/reports/src/(?:content|wording)/', pathNot: testFile },
      to: { path: '^packages/reports/src/pdf/' },
    },
    {
      name: 'api-ground-floor',
      comment: 'Database and refusals know no feature. Pass in what they need.',
      severity: 'error',
      from: { path: '^packages/api/src/(?:db|problems)/' },
      to: { path: '^packages/api/src/', pathNot: '^packages/api/src/(?:db|problems)/' },
    },
    {
      name: 'api-stores-only-store',
      comment: 'A store turns rows into facts and back. What it means is for a use case to say.',
      severity: 'error',
      from: { path: '^packages/api/src/.+/store[.]ts$' },
      to: { path: '^packages/api/src/', pathNot: '^packages/api/src/(?:db/|facts/recorded[.]ts$)' },
    },
    {
      name: 'api-use-cases-know-no-http',
      comment: 'A use case takes (context, input) and returns an answer. Routes and pages turn it into HTTP.',
      severity: 'error',
      from: {
        path: '^packages/api/src/[^/]+/[^/]+[.]ts$',
        pathNot: ['^packages/api/src/(?:http|pages)/', '/(?:routes|pdf-response)[.]ts$'],
      },
      to: { path: ['^packages/api/src/(?:http|pages)/', '[.]tsx$', library('hono')] },
    },
    {
      name: 'api-routes-know-no-pages',
      comment: 'JSON and HTML stand beside each other on the same use cases; neither calls the other.',
      severity: 'error',
      from: { path: '^packages/api/src/.+/routes[.]ts$' },
      to: { path: ['[.]tsx$', '^packages/api/src/pages/'] },
    },
    {
      name: 'api-client-stands-alone',
      comment:
        'The client runs in browsers: it knows the types of the document and openapi-fetch, nothing of the service.',
      severity: 'error',
      from: { path: '^packages/api/src/client/', pathNot: testFile },
      to: { pathNot: ['^packages/api/src/client/', library('openapi-fetch')] },
    },
    {
      name: 'no-cycle',
      comment: 'Files that need each other are one file, or a third is missing. Types count as well.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-resolvable',
      comment: 'What cannot be found cannot be checked. Declare the package in package.json or mend the path.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
