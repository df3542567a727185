// The list of this page's keys, opened by "?" (not while typing) or Alt+K (always).
import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Kbd } from '../components/kbd.tsx'
import { useKeys } from './key-provider.tsx'
import classes from './key-list.module.css'
import { useKey } from './use-key.ts'

export function KeyList() {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const toggle = () => setOpened((before) => !before)
  useKey('?', toggle, { label: t('keys.list') })
  useKey('Alt+K', toggle, { label: t('keys.list') })
  return (
    <>
      <button type="button" className={classes['opener']} onClick={toggle}>
        <Kbd keys="?" /> {t('keys.list')}
      </button>
      <Dialog
        opened={opened}
        title={t('keys.list')}
        onClose={() => setOpened(false)}
        actions={
          <ActionButton
            label={t('keys.close')}
            keys="Esc"
            keysHandledElsewhere
            onPress={() => setOpened(false)}
          />
        }
      >
        <KeyRows />
        <p className={classes['note']}>{t('keys.note')}</p>
      </Dialog>
    </>
  )
}

function KeyRows() {
  const { registry } = useKeys()
  const bindings = useSyncExternalStore(registry.subscribe, registry.list)
  const page = bindings.filter(({ depth }) => depth === 0)
  const labels = [...new Set(page.map(({ label }) => label))]
  return (
    <dl className={classes['rows']}>
      {labels.map((label) => (
        <div key={label} className={classes['row']}>
          <dt>
            {page
              .filter((one) => one.label === label)
              .map(({ combo }) => (
                <Kbd key={combo} keys={combo} />
              ))}
          </dt>
          <dd>{label}</dd>
        </div>
      ))}
    </dl>
  )
}
