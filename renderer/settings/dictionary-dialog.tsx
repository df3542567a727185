// One code list at a time, entry under entry; Enter on an entry opens it, a key begins a new one.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dictionaryList, type DictionaryList } from '../../domain/intake/dictionaries.ts'
import { isExtendable, isOwnCode } from '../../domain/intake/own-codes.ts'
import type { DictionaryEntry } from '../../station/contract/intake.ts'
import { client } from '../api/client.ts'
import { ActionButton } from '../components/action-button.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { Dialog } from '../components/dialog.tsx'
import { FourStates } from '../components/four-states.tsx'
import { Tag } from '../components/tag.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { DictionaryEntryDialog } from './dictionary-entry-dialog.tsx'
import classes from './settings-screen.module.css'

export function DictionaryDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTranslation()
  const asked = useQuery({
    queryKey: ['settings', 'dictionary'],
    queryFn: () => client.settings.dictionary(),
  })
  const [list, setList] = useState<DictionaryList>('reason')
  const [opened, setOpened] = useState<DictionaryEntry | 'new' | null>(null)
  const columns = useEntryColumns()
  if (opened !== null)
    return (
      <DictionaryEntryDialog
        list={list}
        entry={opened === 'new' ? null : opened}
        onClose={() => setOpened(null)}
      />
    )
  return (
    <Dialog
      opened
      size="lg"
      title={t('dictionary.title')}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('keys.close')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            label={t('dictionary.add')}
            keys="Alt+A"
            disabled={!isExtendable(list)}
            onPress={() => setOpened('new')}
          />
        </>
      }
    >
      <div className={classes['stack']}>
        <CodedField
          label={t('dictionary.list')}
          withCode={false}
          options={dictionaryList.options.map((code) => ({ code, label: t(`dictionary.lists.${code}`) }))}
          value={list}
          onChange={(code) => setList(dictionaryList.catch(list).parse(code))}
          autoFocus
          below={isExtendable(list) ? null : t('dictionary.standard')}
        />
        <FourStates asked={asked}>
          {(entries) => (
            <DataTable
              label={t(`dictionary.lists.${list}`)}
              rows={entries.filter((entry) => entry.list === list)}
              columns={columns}
              rowKey={({ code }) => code}
              onOpen={setOpened}
            />
          )}
        </FourStates>
      </div>
    </Dialog>
  )
}

function useEntryColumns(): readonly Column<DictionaryEntry>[] {
  const { t } = useTranslation()
  return [
    { key: 'code', title: t('dictionary.code'), width: '4rem', quiet: true, cell: ({ code }) => code },
    { key: 'zh', title: t('dictionary.zh'), cell: ({ zh }) => zh },
    { key: 'en', title: t('dictionary.en'), quiet: true, cell: ({ en }) => en },
    {
      key: 'state',
      title: t('dictionary.state'),
      width: '9rem',
      cell: ({ code, isActive }) => (
        <>
          <Tag tone={isActive ? 'ok' : 'grey'}>
            {t(isActive ? 'dictionary.active' : 'dictionary.retired')}
          </Tag>{' '}
          {isOwnCode(code) && <Tag tone="accent">{t('dictionary.own')}</Tag>}
        </>
      ),
    },
  ]
}
