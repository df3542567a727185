// Another bed, or a place in words. A rule that says no is shown with what would lift it; nothing chosen is lost.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sex } from '../../domain/people/person.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useFailureWords } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { useBlocked } from '../escort/use-blocked.tsx'
import { BedField } from '../fields/bed/bed-field.tsx'
import { guardEnter } from '../fields/frame/desk-form.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { fittingBeds } from './bed-options.ts'
import type { OpenStayView } from './open-stay.ts'
import classes from './person-screen.module.css'

type MoveBedProps = Readonly<{ stay: OpenStayView; sex: Sex; onClose: () => void }>

export function MoveBedDialog({ stay, sex, onClose }: MoveBedProps) {
  const { t } = useTranslation()
  const move = useMoveBed(stay, onClose)
  return (
    <Dialog
      opened
      title={t('people.moveBed')}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('people.cancel')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('people.move')}
            keys="Ctrl+Enter"
            busy={move.busy}
            onPress={() => void move.save()}
          />
        </>
      }
    >
      {move.dialog}
      <MoveBedForm move={move} sex={sex} placeNow={stay.placeLabel} />
    </Dialog>
  )
}

type Move = ReturnType<typeof useMoveBed>

function MoveBedForm({ move, sex, placeNow }: Readonly<{ move: Move; sex: Sex; placeNow: string }>) {
  const { t } = useTranslation()
  const { data: beds = [] } = useQuery({ queryKey: ['intake', 'beds'], queryFn: () => client.intake.beds() })
  const options = fittingBeds(beds, sex).map(({ bed, fit }) => ({
    id: bed.id,
    label: bed.label,
    zone: t(`people.zone.${bed.roomZone}`),
    note: t(`people.roomSex.${bed.roomSex}`),
    ...(fit === 'other-sex' ? { refused: t('people.otherSex') } : {}),
  }))
  return (
    <form className={classes['fields']} onKeyDown={(event) => guardEnter(event, 'next')} onSubmit={prevent}>
      <p className={classes['wide']}>{t('people.placeNow', { place: placeNow })}</p>
      <BedField
        label={t('people.bed')}
        autoFocus
        beds={options}
        value={move.bedId}
        onChange={move.setBedId}
        error={move.said}
      />
      <TextField
        label={t('people.elsewhere')}
        hint={t('people.elsewhereHint')}
        value={move.elsewhere}
        onChange={move.setElsewhere}
      />
    </form>
  )
}

const prevent = (event: FormEvent) => event.preventDefault()

function useMoveBed({ id, version }: OpenStayView, onDone: () => void) {
  const { t } = useTranslation()
  const words = useFailureWords()
  const queries = useQueryClient()
  const { attempt, dialog } = useBlocked()
  const [bedId, setBedId] = useState<number | null>(null)
  const [elsewhere, setElsewhere] = useState('')
  const [said, setSaid] = useState<string>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    const place =
      elsewhere.trim() !== ''
        ? ({ kind: 'elsewhere', text: elsewhere } as const)
        : bedId === null
          ? null
          : ({ kind: 'bed', bedId } as const)
    if (place === null) return setSaid(t('people.choosePlace'))
    setBusy(true)
    try {
      await attempt(async (overrides) => {
        await client.intake.moveBed({ stayId: id, version, place, overrides })
        await queries.invalidateQueries({ predicate: ({ queryKey }) => touched.has(String(queryKey[0])) })
        onDone()
      })
    } catch (error) {
      const failure = toFailure(error)
      const code = failure.kind === 'invalid' ? failure.data.fields[0]?.code : undefined
      const isTaken = code === 'bed-taken' || code === 'bed-held'
      setSaid(isTaken ? t(`fieldError.${code}`) : words(failure).next)
      if (isTaken || failure.kind === 'conflict') await queries.invalidateQueries()
    } finally {
      setBusy(false)
    }
  }
  return { bedId, setBedId, elsewhere, setElsewhere, said, busy, save, dialog }
}

const touched = new Set(['people', 'intake', 'board', 'care'])
