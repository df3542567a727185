// The rooms of the house as the frame shows them: order, path, accent, key. Screens hang below these paths.
export type Accent = 'desk' | 'intake' | 'care' | 'tracing' | 'escort'
export type GateName = 'today' | 'intake' | 'house' | 'care' | 'tracing' | 'escort' | 'settings'

export type Gate = Readonly<{ name: GateName; path: string; accent: Accent; keys: string }>

export const gates = [
  { name: 'today', path: '/', accent: 'desk', keys: 'Alt+J' },
  { name: 'intake', path: '/intake', accent: 'intake', keys: 'Alt+R' },
  { name: 'house', path: '/house', accent: 'care', keys: 'Alt+/' },
  { name: 'care', path: '/care', accent: 'care', keys: 'Alt+Z' },
  { name: 'tracing', path: '/tracing', accent: 'tracing', keys: 'Alt+X' },
  { name: 'escort', path: '/escort', accent: 'escort', keys: 'Alt+H' },
  { name: 'settings', path: '/settings', accent: 'desk', keys: 'Alt+S' },
] as const satisfies readonly Gate[]

/** The gate a path belongs to; the person's page and others below no gate wear the desk's accent. */
export function gateOf(path: string): Gate | null {
  return (
    gates.find(({ path: start }) => path === start || (start !== '/' && path.startsWith(`${start}/`))) ?? null
  )
}
