// Tiles, tables, states, dialogs and the paper on one page.
import { useMemo, useState } from 'react'
import { ActionButton } from '../../../renderer/components/action-button.tsx'
import { BlockedDialog } from '../../../renderer/components/blocked-dialog.tsx'
import { Card } from '../../../renderer/components/card.tsx'
import { ConflictDialog } from '../../../renderer/components/conflict-dialog.tsx'
import { type Column, DataTable } from '../../../renderer/components/data-table.tsx'
import { EmptyState, FailedState } from '../../../renderer/components/four-states.tsx'
import { PageHead } from '../../../renderer/components/page-head.tsx'
import { PaperView } from '../../../renderer/components/paper-view/paper-view.tsx'
import { StatTile } from '../../../renderer/components/stat-tile.tsx'
import { Tag } from '../../../renderer/components/tag.tsx'
import { smallestPdf } from './smallest-pdf.ts'

type Due = {
  id: number
  who: string
  what: string
  basis: string
  left: string
  tone: 'red' | 'amber' | 'grey'
}

const due: readonly Due[] = [
  {
    id: 1,
    who: '无名氏-20261123-01',
    what: '发布寻亲公告',
    basis: '24 小时',
    left: '逾期 1 时 12 分',
    tone: 'red',
  },
  { id: 2, who: '示例乙', what: '在站满 10 日', basis: '第 8 日', left: '2 日', tone: 'amber' },
  {
    id: 3,
    who: '无名氏-20261112-02',
    what: '报请采集 DNA',
    basis: '7 工作日',
    left: '1 个工作日',
    tone: 'amber',
  },
  { id: 4, who: '示例丁', what: '新线索后未再查询', basis: 'R47', left: '3 时前', tone: 'grey' },
]
const columns: readonly Column<Due>[] = [
  { key: 'who', title: '谁', cell: (row) => row.who },
  { key: 'what', title: '什么', cell: (row) => row.what },
  { key: 'basis', title: '依据', quiet: true, cell: (row) => row.basis },
  { key: 'left', title: '还剩', width: '12rem', cell: (row) => <Tag tone={row.tone}>{row.left}</Tag> },
]
const differing = [
  { name: 'name', label: '姓名', mine: '单小川', theirs: '单晓川' },
  { name: 'note', label: '备注', mine: '', theirs: '说“葫芦……那边”' },
]
const grid = { display: 'grid', gap: '0.75rem' } as const

export function PartsPage() {
  const [dialog, setDialog] = useState<'none' | 'conflict' | 'blocked'>('none')
  const [opened, setOpened] = useState('')
  const pdf = useMemo(
    () => new Blob([smallestPdf(['Page one', 'Page two'])], { type: 'application/pdf' }),
    [],
  )
  return (
    <>
      <PageHead
        title="今日 · 11月23日 周一"
        note={<Tag tone="amber">寒潮黄色预警：加密夜巡</Tag>}
        actions={
          <>
            <ActionButton primary accent="intake" label="新入站" keys="F2" onPress={() => setOpened('F2')} />
            <ActionButton label="冲突" keys="Alt+C" onPress={() => setDialog('conflict')} />
            <ActionButton label="规则" keys="Alt+U" onPress={() => setDialog('blocked')} />
          </>
        }
      />
      <div style={{ ...grid, gridTemplateColumns: '1.5fr 1fr 1fr 1fr' }}>
        <StatTile
          label="在站"
          value={37}
          parts={[
            ['男', 24],
            ['女', 13],
            ['未成年', 4],
            ['60岁以上', 9],
            ['在院', 2],
            ['外出', 1],
          ]}
        />
        <StatTile label="今日入站 / 离站" value={5} more="/ 3" to="/intake" />
        <StatTile label="空床（男 / 女 / 隔离）" value={14} more="/ 9 / 3" />
        <StatTile label="本班未测温" value={8} more="人" tone="amber" />
      </div>
      <div style={{ ...grid, gridTemplate: 'minmax(0, 1fr) / 1.35fr 1fr', flex: 1, minHeight: 0 }}>
        <div style={{ ...grid, alignContent: 'start' }}>
          <Card title="到期与逾期" note={due.length}>
            <DataTable
              label="到期与逾期"
              rows={due}
              columns={columns}
              rowKey={(row) => row.id}
              onOpen={(row) => setOpened(row.who)}
            />
          </Card>
          <Card title="刚刚入站">
            <EmptyState
              title="今天还没有人入站"
              next="有人到站时按 F2 开始入站四步。"
              action={<ActionButton label="批量交接" keys="F4" onPress={() => undefined} />}
            />
          </Card>
          <FailedState error={new TypeError('Failed to fetch')} retry={() => undefined} />
          <output aria-label="opened">{opened}</output>
        </div>
        <PaperView pdf={pdf} label="护送交接单" />
      </div>
      <ConflictDialog
        opened={dialog === 'conflict'}
        who="护理 02"
        when="22:41"
        fields={differing}
        onChoose={(choice) => setOpened(JSON.stringify(choice))}
        onClose={() => setDialog('none')}
      />
      <BlockedDialog
        opened={dialog === 'blocked'}
        rule="R11"
        because="代管物品未返还：水果刀（封签 0312）"
        lifts="返还物品并由本人签收"
        allows="second-person"
        accounts={[{ id: 2, name: '站长' }]}
        onOverride={(override) => setOpened(override.reason)}
        onClose={() => setDialog('none')}
      />
    </>
  )
}
