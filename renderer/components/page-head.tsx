// The first line of a page: its title, quiet words beside it, its actions at the right.
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './page-head.module.css'

export type PageHeadProps = Readonly<{ title: string; note?: ReactNode; actions?: ReactNode }>

export function PageHead({ title, note, actions }: PageHeadProps) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`
  }, [title, t])
  return (
    <div className={classes['head']}>
      <h1>{title}</h1>
      {note !== undefined && <div className={classes['note']}>{note}</div>}
      {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
    </div>
  )
}
