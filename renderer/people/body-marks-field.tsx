// Scars, tattoos and the like, one row each: kind, part, side, words. The last row is always an empty one; a row whose
// kind is emptied is gone.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyMarkKind, bodyPart, bodySide, type BodyMark } from '../../domain/people/description.ts'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './detail-blocks.module.css'

const most = 8

type MarkRow = Readonly<{ kind: string; part: string; side: BodyMark['side']; text: string }>
const noMark: MarkRow = { kind: '', part: '', side: 'not-said', text: '' }

type BodyMarksProps = Readonly<{ value: readonly BodyMark[]; onChange: (marks: BodyMark[]) => void }>

export function BodyMarksField({ value, onChange }: BodyMarksProps) {
  const [begun, setBegun] = useState(noMark)
  const rows: readonly MarkRow[] = value.length < most ? [...value, begun] : value
  const change = (index: number, row: MarkRow) => {
    const kind = bodyMarkKind.safeParse(row.kind)
    const part = bodyPart.safeParse(row.part)
    if (index < value.length && !kind.success) return onChange(value.filter((_, at) => at !== index))
    if (!kind.success || !part.success) return setBegun(row)
    const mark = { kind: kind.data, part: part.data, side: row.side, text: row.text }
    if (index === value.length) setBegun(noMark)
    onChange([...value.slice(0, index), mark, ...value.slice(index + 1)])
  }
  return rows.map((row, index) => (
    <BodyMarkRow
      key={index}
      row={row}
      nth={rows.length > 1 ? ` ${index + 1}` : ''}
      onChange={(next) => change(index, next)}
    />
  ))
}

type BodyMarkRowProps = Readonly<{ row: MarkRow; nth: string; onChange: (row: MarkRow) => void }>

function BodyMarkRow({ row, nth, onChange }: BodyMarkRowProps) {
  const { t } = useTranslation()
  const kinds = bodyMarkKind.options.map((code) => ({ code, label: t(`people.mark.${code}`) }))
  const parts = bodyPart.options.map((code) => ({ code, label: t(`people.bodyPart.${code}`) }))
  const sides = bodySide.options.map((code) => ({ code, label: t(`looks.side.${code}`) }))
  return (
    <>
      <CodedField
        className={classes['w3']}
        label={t('looks.mark') + nth}
        withCode={false}
        options={kinds}
        value={row.kind}
        onChange={(kind) => onChange({ ...row, kind })}
      />
      <CodedField
        className={classes['w3']}
        label={t('looks.part') + nth}
        withCode={false}
        options={parts}
        value={row.part}
        onChange={(part) => onChange({ ...row, part })}
      />
      <CodedField
        className={classes['w2']}
        label={t('looks.where') + nth}
        withCode={false}
        options={sides}
        value={row.side}
        onChange={(side) => onChange({ ...row, side: bodySide.catch('not-said').parse(side) })}
      />
      <TextField
        className={classes['w4']}
        label={t('looks.markText') + nth}
        value={row.text}
        onChange={(text) => onChange({ ...row, text })}
      />
    </>
  )
}
