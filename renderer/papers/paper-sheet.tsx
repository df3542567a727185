// The very page of the chosen paper: a draft until it is issued, then the kept bytes of the chosen copy.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import { useStation } from '../api/use-station.ts'
import { FourStates } from '../components/four-states.tsx'
import { PaperView } from '../components/paper-view/paper-view.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { useCopyWords } from './copy-words.ts'
import { PaperActions } from './paper-actions.tsx'
import classes from './paper-desk.module.css'
import type { PaperRow } from './paper-rows.ts'
import { usePaperBytes, useUnprintable } from './use-papers.ts'

type PaperSheetProps = Readonly<{ row: PaperRow; escortId: number | null }>

export function PaperSheet({ row, escortId }: PaperSheetProps) {
  const { t, i18n } = useTranslation()
  const [copy, setCopy] = useState(1)
  const copyWords = useCopyWords()
  const { form, issued, subject } = row
  const copies = issued?.copies ?? form.copies
  const bytes = usePaperBytes(row, { copy, escortId })
  const unprintable = useUnprintable(row, escortId)
  const missing = unprintable.data ?? []
  const name = i18n.language === 'en' ? form.nameEn : form.nameZh
  return (
    <div className={classes['sheet']}>
      <div className={classes['actions']}>
        <SheetState row={row} />
        {issued && copies.length > 1 && (
          <SegmentField
            label={t('papers.copy')}
            value={String(copy)}
            onChange={(one) => setCopy(Number(one ?? 1))}
            options={copies.map((label, index) => ({ value: String(index + 1), label: copyWords(label) }))}
          />
        )}
        <PaperActions
          row={row}
          copy={copy}
          escortId={escortId}
          pdf={bytes.data}
          mayIssue={missing.length === 0}
        />
      </div>
      {missing.length > 0 && (
        <p role="alert" className={classes['missing']}>
          {t('papers.unprintable', {
            characters: missing.map(({ character, code }) => `${character}（${code}）`).join('、'),
          })}
        </p>
      )}
      <FourStates asked={bytes}>
        {(pdf) => <PaperView pdf={pdf} label={`${name} ${subject.name}`} className={classes['view']} />}
      </FourStates>
    </div>
  )
}

function SheetState({ row: { issued } }: Readonly<{ row: PaperRow }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  return (
    <span className={classes['state']}>
      {issued
        ? t('papers.issuedBy', {
            serial: issued.serial,
            who: issued.issuedBy,
            when: minuteOf(issued.issuedAt, zone).slice(5),
          })
        : t('papers.draftNote')}
    </span>
  )
}
