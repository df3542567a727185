// Issues a paper of the gate and sends every copy to the station's printer; where there is none it stays to be printed.
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IssuedPaper } from '../../domain/papers/paper.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { refusedCharacters } from '../papers/use-issue.ts'

export type GateSubject =
  Readonly<{ kind: 'handover'; handoverId: number }> | Readonly<{ kind: 'gate-check'; gateCheckId: number }>

export function useIssueAbout(
  form: 'F2' | 'F6' | 'F12A',
  about: GateSubject,
  onIssued: (paper: IssuedPaper) => void,
) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const work = async () => {
    setBusy(true)
    try {
      const paper = await client.papers.issueAbout({ form, about })
      onIssued(paper)
      const printers = await client.papers.printers()
      const printer = printers.find(({ isDefault }) => isDefault) ?? printers[0]
      if (printer) await client.papers.print({ paperId: paper.id, copy: null, printer: printer.name })
      setSaid(
        printer
          ? t('intake.printed', { serial: paper.serial, printer: printer.name })
          : t('intake.issued', { serial: paper.serial }),
      )
    } catch (error) {
      const characters = refusedCharacters(toFailure(error))
      if (characters.length === 0) sayFailure(error)
      else
        notifications.show({
          title: t('papers.notIssued'),
          message: t('papers.unprintable', { characters: characters.join('、') }),
          color: 'var(--red)',
          withBorder: true,
          autoClose: false,
        })
    } finally {
      setBusy(false)
      await queries.invalidateQueries({ queryKey: ['arrivals'] })
    }
  }
  return { isBusy, said, issueAndPrint: () => void work() }
}
