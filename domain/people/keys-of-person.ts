// The search keys of a person as stored: name or label, aliases, document number.
import { searchKeys } from './name-keys.ts'
import type { PersonDetails } from './person.ts'

/** Aliases are typed in one field, set apart by commas, slashes, semicolons or 、. */
const aliasBreak = /[,，、;；/]/u

export function splitAliases(aliases: string): string[] {
  return aliases.split(aliasBreak).filter((alias) => alias.trim() !== '')
}

export function keysOfPerson(
  details: Pick<PersonDetails, 'name' | 'aliases' | 'document'>,
  label: string | null,
): string[] {
  const names = [details.name, label].filter((name) => name !== null)
  const aliases = splitAliases(details.aliases)
  const [name = '', ...others] = names
  return searchKeys({
    name,
    aliases: [...others, ...aliases],
    documentNumber: details.document.kind === '99' ? null : details.document.number,
  })
}
