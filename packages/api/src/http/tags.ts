/** What the addresses are about, in the order of a first visit. */
export const tags = {
  cooperations: 'Who shares the cost of a data centre by one agreement',
  agreements: 'What was agreed, version by version: one JSON document each, which is kept as it was sent',
  proposals: 'Versions that somebody proposes, compared with the one in force, until they are adopted or set aside',
  documents: 'Files that prove what was agreed, each with its hash',
  participation: 'Since when and until when a party takes part, or uses a service',
  'key figures': 'Numbers by which cost is shared, each with its day and its source',
  'cost items': 'What was spent or taken in, with the days it was for',
  'contract prices': 'Prices that a party has by a contract of its own',
  assets: 'Durable things, whose cost is spread over the years of their use',
  posts: 'Staff at a flat rate a year',
  'account entries': 'What stands on an account: over- and under-recovery that is carried over, reserves',
  baselines: 'What the same would cost alone',
  'price indices': 'Series by which cost alone is carried from one year to another',
  investments: 'What was spent once to work together, such as devices or the migration',
  payments: 'What members paid ahead or on a balance, and what was paid back to them',
  facts: 'All kinds of facts at once',
  runs: 'A period computed: first as a preview, then frozen, approved by a second person, and issued',
  statements: 'What a run comes to for one member, as data and as a letter',
  changes: 'What is paid once when somebody joins or leaves, or the cooperation ends, and the letters on it',
  advances: 'What members are asked for ahead, and what of it is open',
  audit: 'Who changed what, when and why, in a chain that shows whether it was tampered with',
  users: 'Who may sign in',
  roles: 'Who is what in a cooperation',
  account: 'Oneself, and the tokens of programs that act in one’s name',
} as const;

export type Tag = keyof typeof tags;
