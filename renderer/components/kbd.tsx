// A key as drawn on the screen: 'Alt+J' is shown as "Alt J", an arrow as an arrow.
import { useTranslation } from 'react-i18next'
import classes from './kbd.module.css'

export function Kbd({ keys }: Readonly<{ keys: string }>) {
  const { t } = useTranslation()
  const text = keys === '+' ? '+' : keys.split('+').join(' ')
  return (
    <kbd className={classes['kbd']}>
      {text.replace('Space', t('keys.space')).replace('ArrowUp', '↑').replace('ArrowDown', '↓')}
    </kbd>
  )
}
