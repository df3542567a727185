// Reasons that are said on paper or kept beside an empty field. Refusal grounds: DB3212/T 1069 §4.3 [L] (rules.md §4).
// The seventh is Guangdong's of 2020 (粤卫疾控函〔2020〕152号) and only offered while epidemic control is in force.
import type { Entry } from './dictionary-entry.ts'

export const noticeDictionaries = {
  'unknown-reason': [
    ['1', '本人说不清', 'The person cannot say'],
    ['2', '本人不愿说', 'The person does not wish to say'],
    ['3', '语言不通', 'No common language'],
    ['4', '年幼', 'Too young'],
    ['5', '患病或意识不清', 'Ill or not clear in mind'],
    ['6', '暂时无法核实', 'Cannot be verified yet'],
    ['7', '设备不可用', 'The equipment is out of order'],
  ],
  'refusal-reason': [
    ['1', '拒不配合安全检查', 'Refuses the security check'],
    ['2', '拒不遵守物品管理规定', 'Refuses the rules on belongings'],
    ['3', '自身有能力解决食宿', 'Can provide for food and lodging'],
    ['4', '索要现金，拒不接受其他救助方式', 'Asks for cash and refuses any other help'],
    ['5', '拒不提供或者拒不如实提供个人信息', 'Able but refuses to give true personal data'],
    ['6', '其他不符合救助条件的情形', 'Other cases that do not qualify'],
    ['7', '拒不接受防疫措施', 'Refuses epidemic control measures'],
  ],
} as const satisfies Readonly<Record<string, readonly Entry[]>>
