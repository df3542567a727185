// What the find box can do besides finding persons: go to a gate, begin an intake, lock, change the language.
// Found by hanzi, pinyin and initials in Chinese and by the words in English.
import { gates, type GateName } from '../app/gates.ts'
import { matchCoded } from '../fields/coded/match-coded.ts'

export type ActionName = GateName | 'newIntake' | 'door' | 'arrivals' | 'lock' | 'language'
export type FindAction = Readonly<{ name: ActionName; keys: string; pinyin: string }>

const pinyinOfGate: Readonly<Record<GateName, string>> = {
  today: 'jin ri',
  intake: 'ru zhan',
  house: 'chuang wei',
  care: 'zhao liao',
  tracing: 'xun qin',
  escort: 'hu song',
  settings: 'she zhi',
}

export const findActions: readonly FindAction[] = [
  { name: 'newIntake', keys: 'F2', pinyin: 'xin ru zhan' },
  { name: 'door', keys: 'Alt+M', pinyin: 'men kou fang ke' },
  { name: 'arrivals', keys: 'Shift+F2', pinyin: 'lai zhan jiao jie wei ru zhan' },
  ...gates.map(({ name, keys }) => ({ name, keys, pinyin: pinyinOfGate[name] })),
  { name: 'lock', keys: 'Alt+L', pinyin: 'suo ping' },
  { name: 'language', keys: 'Alt+G', pinyin: 'qie huan yu yan' },
]

/** Best first; all of them while nothing is typed. `label` says what an action is called in the worker's language. */
export function matchActions(typed: string, label: (name: ActionName) => string): readonly FindAction[] {
  const options = findActions.map((action) => ({ ...action, code: '', label: label(action.name) }))
  return matchCoded(options, typed).map(({ name, keys, pinyin }) => ({ name, keys, pinyin }))
}
