// The call that reads a card: which reader is set, whether the desk is the station's own machine, and what was read.
import { addressOf } from '../../domain/people/card-reader.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { readSettings } from '../../db/stores/settings-store.ts'
import { askCardReader, type CardAnswer } from '../card-reader.ts'
import { readingOf, type SignedInContext } from '../operation.ts'

export async function readCard({
  context,
}: {
  context: SignedInContext
}): Promise<CardAnswer | Readonly<{ kind: 'off' }>> {
  const { core, db, now, station } = readingOf(context)
  const { cardReader } = readSettings(db)
  // Another machine of the house would be handed the card that lies at this one.
  if (cardReader.kind !== 'http' || !context.isOwnDesk) return { kind: 'off' }
  const nationalities = core.law.dictionary().filter(({ list }) => list === 'ethnicity')
  return askCardReader(addressOf(cardReader), {
    asOf: dayOf(now, station.zone),
    ethnicityCode: (words) => nationalities.find(({ zh }) => zh === words)?.code ?? null,
  })
}
