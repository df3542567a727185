// The reader of identity cards at the intake form: what a wedge typed or a key has asked for fills the form with the
// source `read`; what could not be read is said in one sentence, and nothing typed is lost.
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { looksLikeReadOut, readCardLine, type CardReading } from '../../domain/people/card-reading.ts'
import { normaliseIdNumber } from '../../domain/people/id-number.ts'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { regionPathOf } from '../api/search-regions.ts'
import { fillFromCard, fillFromNumberRead } from './fill-from-card.ts'
import type { PersonValues } from './intake-values.ts'
import { useIntake } from './use-intake.ts'
import { useWedge } from './use-wedge.ts'

export function useCardReader() {
  const { t } = useTranslation()
  const { form, asked, station } = useIntake()
  const sayFailure = useSayFailure()
  const isAsking = useRef(false)
  const { data: settings } = useQuery({ queryKey: ['settings'], queryFn: () => client.settings.get() })
  const kind = settings?.cardReader.kind ?? 'none'
  const say = (message: string) =>
    notifications.show({ title: t('cardReader.title'), message, color: 'var(--amber)', withBorder: true })
  const fill = (values: Partial<PersonValues>) => {
    form.reset(
      { ...form.getValues(), ...values },
      { keepDefaultValues: true, keepFieldsRef: true, keepSubmitCount: true },
    )
    // A reset tells nobody that somebody has begun; a value that is set does.
    form.setValue('documentSource', 'read', { shouldValidate: form.formState.isSubmitted })
  }
  const take = async (card: CardReading) => {
    fill(fillFromCard(card, await regionPathOf(card.number.slice(0, 6))))
    if (card.validTo !== null && card.validTo < station.today())
      say(t('cardReader.expired', { day: card.validTo }))
  }
  const readLine = async (line: string) => {
    if (!looksLikeReadOut(line)) return fill(fillFromNumberRead(normaliseIdNumber(line)))
    const ethnicities = asked.dictionaries.filter(({ list }) => list === 'ethnicity')
    const outcome = readCardLine(line, {
      asOf: station.today(),
      ethnicityCode: (words) => ethnicities.find(({ zh }) => zh === words)?.code ?? null,
    })
    if (outcome.kind === 'read') await take(outcome.card)
    else say(t(`cardReader.fault.${outcome.because}`))
  }
  const guarded = (work: () => Promise<unknown>) => {
    if (isAsking.current) return
    isAsking.current = true
    work()
      .catch(sayFailure)
      .finally(() => {
        isAsking.current = false
      })
  }
  useWedge({ form }, kind !== 'none', (line) => guarded(() => readLine(line)))
  const ask = async () => {
    const answer = await client.intake.readCard()
    if (answer.kind === 'read') return take(answer.card)
    return say(
      answer.kind === 'unreadable' ? t(`cardReader.fault.${answer.because}`) : t(`cardReader.${answer.kind}`),
    )
  }
  return { kind, ask: () => guarded(ask) }
}
