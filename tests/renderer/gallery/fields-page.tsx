// All fields bound to one form, as an intake screen would lay them out.
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { ActionButton } from '../../../renderer/components/action-button.tsx'
import { Card } from '../../../renderer/components/card.tsx'
import { PageHead } from '../../../renderer/components/page-head.tsx'
import { Tag } from '../../../renderer/components/tag.tsx'
import { AgeField } from '../../../renderer/fields/age/age-field.tsx'
import { BedField } from '../../../renderer/fields/bed/bed-field.tsx'
import { ChipsField } from '../../../renderer/fields/chips/chips-field.tsx'
import { CodedField } from '../../../renderer/fields/coded/coded-field.tsx'
import { DateTimeField } from '../../../renderer/fields/date-time/date-time-field.tsx'
import { DateField } from '../../../renderer/fields/date/date-field.tsx'
import { Bound } from '../../../renderer/fields/frame/bound.tsx'
import { DeskForm } from '../../../renderer/fields/frame/desk-form.tsx'
import { IdNumberField } from '../../../renderer/fields/id-number/id-number-field.tsx'
import { LongTextField } from '../../../renderer/fields/long-text/long-text-field.tsx'
import { type FoundPerson, PersonField } from '../../../renderer/fields/person/person-field.tsx'
import { type PlaceValue, RegionField } from '../../../renderer/fields/region/region-field.tsx'
import { SegmentField } from '../../../renderer/fields/segment/segment-field.tsx'
import {
  type TemperatureValue,
  TemperatureField,
} from '../../../renderer/fields/temperature/temperature-field.tsx'
import { TextField } from '../../../renderer/fields/text/text-field.tsx'

type Values = {
  code: string | null
  temperature: TemperatureValue
  mask: string | null
  name: string
  sex: string | null
  idNumber: string
  bornOn: string
  age: number | null
  household: PlaceValue
  way: string
  foundAt: number | null
  reasons: readonly string[]
  history: string
  who: FoundPerson | null
  bed: number | null
}

const empty: Values = {
  code: 'none',
  temperature: null,
  mask: 'given',
  name: '',
  sex: null,
  idNumber: '',
  bornOn: '',
  age: null,
  household: { region: null, text: '' },
  way: '',
  foundAt: null,
  reasons: ['1'],
  history: '',
  who: null,
  bed: null,
}

const ways = [
  { code: '1', label: '自行求助', pinyin: 'zi xing qiu zhu' },
  { code: '2', label: '公安护送', pinyin: 'gong an hu song' },
  { code: '3', label: '城管护送', pinyin: 'cheng guan hu song' },
  { code: '4', label: '巡查接回', pinyin: 'xun cha jie hui' },
]
const regions = [
  { code: '200101', path: '甲省 乙市 丙县' },
  { code: '200102', path: '甲省 乙市 丁县', former: true },
]
const persons = [{ id: 7, name: '单小川', detail: '男 · 46 岁 · 丙县 · 上次 2026-02-03' }]
const beds = [
  { id: 1, label: '普通区 2-05', zone: '普通区', note: '下铺' },
  { id: 2, label: '普通区 3-01', zone: '普通区', refused: '女室（R21）' },
  { id: 3, label: '观察室 观1', zone: '观察室', note: '单间' },
]
const sexes = [
  { value: 'male', label: '男', letter: 'n' },
  { value: 'female', label: '女', letter: 'v' },
  { value: 'unknown', label: '不详', letter: 'b' },
]
const codes = ['未查', '绿', '黄', '红', '无手机'].map((label, index) => ({
  value: index === 4 ? 'none' : String(index),
  label,
}))
const masks = [
  { value: 'worn', label: '已戴' },
  { value: 'given', label: '发放并佩戴' },
  { value: 'unfit', label: '不适宜' },
]
const reasons = ['务工不着', '财物遗失', '投亲不遇', '走失', '被骗'].map((label, index) => ({
  value: String(index + 1),
  label,
}))

const searchRegions = (text: string) => Promise.resolve(regions.filter(({ path }) => path.includes(text)))
const searchPersons = () => Promise.resolve(persons)
const now = () => Date.UTC(2026, 10, 23, 14, 41)
const row = { display: 'grid', gap: '0.5625rem' } as const

export function FieldsPage() {
  const form = useForm<Values>({ defaultValues: empty })
  const { control } = form
  const [saved, setSaved] = useState('')
  return (
    <DeskForm form={form} submitLabel="完成入站" onSubmit={(values) => setSaved(JSON.stringify(values))}>
      <div style={{ ...row, gap: '0.75rem' }}>
        <PageHead
          title="入站登记"
          note="草稿自动保存 · 编号提交时生成"
          actions={
            <>
              <ActionButton label="紧急入站（4 项）" keys="F4" onPress={() => undefined} />
              <ActionButton
                primary
                accent="intake"
                label="完成入站"
                keys="Ctrl+Enter"
                keysHandledElsewhere
                onPress={() => undefined}
              />
            </>
          }
        />
        <div data-accent="intake" style={{ ...row, gridTemplateColumns: '17rem 1fr', gap: '0.75rem' }}>
          <Card title="① 入站四步" note="四步入站方案" tone="accent">
            <div style={{ ...row, gap: '0.875rem' }}>
              <Bound control={control} name="code">
                {(field) => <SegmentField label="亮码" options={codes} {...field} />}
              </Bound>
              <Bound control={control} name="temperature">
                {(field) => (
                  <TemperatureField label="测温 ℃" big limits={{ feverAt: 373, lowBelow: 350 }} {...field} />
                )}
              </Bound>
              <Bound control={control} name="mask">
                {(field) => <SegmentField label="戴口罩" options={masks} {...field} />}
              </Bound>
              <Card tone="ok" title="结论：准予入站">
                复测正常；无手机不影响救助（R09）。建议 2 小时后再测一次。
              </Card>
              <Bound control={control} name="bed">
                {(field) => <BedField label="床位" beds={beds} {...field} />}
              </Bound>
            </div>
          </Card>
          <Card title="② 求助登记" tone="accent">
            <div style={{ ...row, gap: '0.6875rem' }}>
              <div style={{ ...row, gridTemplateColumns: '1fr 1.1fr 1.45fr' }}>
                <NameField control={control} />
                <Bound control={control} name="sex">
                  {(field) => <SegmentField label="性别" options={sexes} {...field} />}
                </Bound>
                <Bound control={control} name="idNumber">
                  {(field) => (
                    <IdNumberField
                      label="证件号码（口述）"
                      verdict={<Tag tone="ok">校验位相符</Tag>}
                      {...field}
                    />
                  )}
                </Bound>
                <Bound control={control} name="bornOn">
                  {(field) => <DateField label="出生日期" {...field} />}
                </Bound>
                <Bound control={control} name="age">
                  {(field) => <AgeField label="估计年龄" yearNow={2026} {...field} />}
                </Bound>
                <Bound control={control} name="household">
                  {(field) => <RegionField label="户籍所在地" search={searchRegions} {...field} />}
                </Bound>
                <Bound control={control} name="way">
                  {(field) => <CodedField label="来站方式" options={ways} {...field} />}
                </Bound>
                <Bound control={control} name="foundAt">
                  {(field) => <DateTimeField label="发现时间" zone="Asia/Shanghai" now={now} {...field} />}
                </Bound>
                <Bound control={control} name="who">
                  {(field) => <PersonField label="同行人" search={searchPersons} {...field} />}
                </Bound>
              </div>
              <Bound control={control} name="reasons">
                {(field) => <ChipsField label="求助原因" options={reasons} {...field} />}
              </Bound>
              <Bound control={control} name="history">
                {(field) => <LongTextField label="流浪经过（本人原话）" {...field} />}
              </Bound>
            </div>
          </Card>
        </div>
        <output aria-label="saved">{saved}</output>
      </div>
    </DeskForm>
  )
}

function NameField({ control }: { control: ReturnType<typeof useForm<Values>>['control'] }) {
  return (
    <Bound control={control} name="name" rules={{ validate: (name) => name !== '' || 'required' }}>
      {(field) => <TextField label="姓名" required {...field} />}
    </Bound>
  )
}
