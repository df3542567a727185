// The finer fields stand in sections beside the usual road: each has a key, and is opened for a fault that lies in it.

export const sections = [
  { name: 'looks', keys: 'Alt+I', fields: ['description', 'clothes'] },
  {
    name: 'checks',
    keys: 'Alt+O',
    fields: ['systemCheck', 'declaration', 'socialSecurity', 'education', 'marriage'],
  },
  { name: 'more', keys: 'Alt+V', fields: ['residence', 'aliases', 'note', 'unknowns'] },
] as const
export type SectionName = (typeof sections)[number]['name']

/** The section a field of the form stands in; null: on the usual road. */
export function sectionOf(path: string): SectionName | null {
  const [root = ''] = path.split('.')
  return sections.find(({ fields }) => fields.some((field) => field === root))?.name ?? null
}
