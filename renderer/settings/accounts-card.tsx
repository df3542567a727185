// Everybody who has an account. Enter opens one; nobody is deleted, only put out of use.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../domain/accounts/account.ts'
import { client } from '../api/client.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { FourStates } from '../components/four-states.tsx'
import { Tag } from '../components/tag.tsx'
import { AccountDialog } from './account-dialog.tsx'

export function AccountsCard() {
  const { t } = useTranslation()
  const accounts = useQuery({ queryKey: ['accounts', 'list'], queryFn: () => client.accounts.list() })
  const [opened, setOpened] = useState<Account | 'new' | null>(null)
  const columns = useAccountColumns()
  return (
    <Card
      title={t('settings.accounts')}
      note={accounts.data?.length}
      aside={
        <ActionButton small label={t('settings.addAccount')} keys="Alt+A" onPress={() => setOpened('new')} />
      }
    >
      <FourStates asked={accounts}>
        {(list) => (
          <DataTable
            label={t('settings.accounts')}
            rows={list}
            columns={columns}
            rowKey={({ id }) => id}
            onOpen={setOpened}
          />
        )}
      </FourStates>
      {opened !== null && (
        <AccountDialog
          key={opened === 'new' ? 'new' : opened.id}
          account={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </Card>
  )
}

function useAccountColumns(): readonly Column<Account>[] {
  const { t } = useTranslation()
  const mark = t('people.listMark')
  return [
    { key: 'name', title: t('settings.name'), cell: ({ name }) => name },
    {
      key: 'roles',
      title: t('settings.roles'),
      cell: ({ roles }) => roles.map((role) => t(`settings.role.${role}`)).join(mark),
    },
    {
      key: 'duties',
      title: t('settings.duties'),
      quiet: true,
      cell: ({ duties }) => duties.map((duty) => t(`settings.duty.${duty}`)).join(mark),
    },
    {
      key: 'active',
      title: t('settings.state'),
      width: '7rem',
      cell: ({ active }) => (
        <Tag tone={active ? 'ok' : 'grey'}>{t(active ? 'settings.active' : 'settings.inactive')}</Tag>
      ),
    },
  ]
}
