// Label, required mark, hint, error: the same around every control. `group` frames controls of several inputs.
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './field-frame.module.css'

export type FrameIds = Readonly<{ inputId: string; labelId: string; describedBy: string | undefined }>

type FieldFrameProps = Readonly<{
  label: string
  required?: boolean | undefined
  hint?: ReactNode
  error?: string | undefined
  below?: ReactNode
  className?: string | undefined
  group?: boolean
  children: (ids: FrameIds) => ReactNode
}>

export function FieldFrame(props: FieldFrameProps) {
  const { t } = useTranslation()
  const { label, required = false, hint, error, below, group = false } = props
  const id = useId()
  const inputId = `${id}-input`
  const labelId = `${id}-label`
  const errorId = `${id}-error`
  const Label = group ? 'span' : 'label'
  return (
    <div className={`${classes['field']} ${props.className ?? ''}`}>
      <div className={classes['head']}>
        <Label id={labelId} className={classes['label']} {...(group ? {} : { htmlFor: inputId })}>
          {label}
          {required && (
            <span className={classes['required']} title={t('field.required')}>
              <span aria-hidden="true">*</span>
              <span className={classes['unseen']}>{t('field.required')}</span>
            </span>
          )}
        </Label>
        {hint !== undefined && <span className={classes['hint']}>{hint}</span>}
      </div>
      {props.children({ inputId, labelId, describedBy: error ? errorId : undefined })}
      {error && (
        <div id={errorId} role="alert" className={classes['error']}>
          {error}
        </div>
      )}
      {below !== undefined && below !== null && <div className={classes['below']}>{below}</div>}
    </div>
  )
}
