// Which queries a topic of the events touches besides its own: an admission changes the board, the house, the person.
// A family is the first part of a query key.

const families: Readonly<Record<string, readonly string[]>> = {
  setup: ['setup', 'sign-in'],
  accounts: ['accounts', 'sign-in', 'session'],
  session: ['session', 'accounts'],
  intake: [
    'intake',
    'arrivals',
    'rooms',
    'families',
    'board',
    'people',
    'care',
    'tracing',
    'escort',
    'papers',
    'drafts',
    'tasks',
    'belongings',
  ],
  rooms: ['rooms', 'intake', 'board', 'people', 'care', 'tracing', 'families', 'escort'],
  families: ['families', 'rooms', 'intake', 'people', 'care', 'board'],
  gate: ['gate', 'intake'],
  people: ['people', 'rooms', 'families', 'board', 'care', 'tracing', 'escort', 'belongings'],
  care: ['care', 'board', 'people', 'observation'],
  belongings: ['belongings', 'people', 'papers', 'tasks', 'board', 'drafts'],
  arrivals: ['arrivals', 'tasks', 'drafts', 'board'],
  tasks: ['tasks', 'arrivals', 'board', 'people', 'intake', 'care', 'tracing', 'escort'],
  observation: ['observation', 'board', 'care', 'people'],
  tracing: ['tracing', 'board', 'people'],
  escort: [
    'escort',
    'rooms',
    'families',
    'board',
    'people',
    'intake',
    'care',
    'tracing',
    'papers',
    'drafts',
    'belongings',
  ],
  papers: ['papers', 'arrivals', 'people', 'escort'],
  photos: ['photos', 'people'],
  settings: ['settings', 'papers', 'intake'],
}

/** The first parts of the query keys to be asked again; a topic nobody described touches its own family. */
export function familiesOf(topic: string): readonly string[] {
  return families[topic] ?? [topic]
}
