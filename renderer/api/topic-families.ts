// Which queries a topic of the events touches besides its own: an admission changes the board, the house, the person.
// A family is the first part of a query key.

const families: Readonly<Record<string, readonly string[]>> = {
  setup: ['setup', 'sign-in'],
  accounts: ['accounts', 'sign-in', 'session'],
  session: ['session', 'accounts'],
  intake: ['intake', 'board', 'people', 'care', 'tracing', 'escort', 'papers', 'drafts', 'tasks'],
  people: ['people', 'board', 'care', 'tracing', 'escort'],
  care: ['care', 'board', 'people'],
  tasks: ['tasks', 'board', 'people', 'intake'],
  tracing: ['tracing', 'board', 'people'],
  escort: ['escort', 'board', 'people', 'intake', 'care', 'tracing', 'papers', 'drafts'],
  papers: ['papers', 'people', 'escort'],
  settings: ['settings', 'papers', 'intake'],
}

/** The first parts of the query keys to be asked again; a topic nobody described touches its own family. */
export function familiesOf(topic: string): readonly string[] {
  return families[topic] ?? [topic]
}
