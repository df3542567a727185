// The lists behind the finer fields of F1 (GB/T 4658, GB/T 2261.2; the others [G], forms.md §2.2 and §3).
import type { Entry } from './dictionary-entry.ts'

export const detailDictionaries = {
  education: [
    ['10', '研究生', 'Postgraduate'],
    ['20', '大学本科', 'Bachelor'],
    ['30', '大学专科', 'College'],
    ['40', '中等职业', 'Vocational school'],
    ['60', '高中', 'Senior secondary'],
    ['70', '初中', 'Junior secondary'],
    ['80', '小学', 'Primary school'],
    ['90', '未上学或其他', 'No schooling or other'],
  ],
  marriage: [
    ['10', '未婚', 'Single'],
    ['20', '已婚', 'Married'],
    ['30', '丧偶', 'Widowed'],
    ['40', '离婚', 'Divorced'],
    ['90', '未说明', 'Not stated'],
  ],
  'social-security': [
    ['1', '低保', 'Minimum living allowance'],
    ['2', '特困供养', 'Support for those in extreme difficulty'],
    ['3', '五保', 'Five guarantees'],
    ['4', '残疾补贴', 'Disability allowance'],
    ['5', '养老或医疗保险', 'Pension or medical insurance'],
    ['8', '无', 'None'],
    ['9', '其他', 'Other'],
  ],
  build: [
    ['1', '瘦', 'Thin'],
    ['2', '偏瘦', 'Slim'],
    ['3', '中等', 'Medium'],
    ['4', '偏胖', 'Stout'],
    ['5', '胖', 'Heavy'],
  ],
  language: [
    ['1', '普通话', 'Standard Chinese'],
    ['2', '方言', 'A dialect'],
    ['3', '少数民族语言', 'A minority language'],
    ['4', '手语', 'Sign language'],
    ['5', '外语', 'A foreign language'],
    ['9', '听不懂说什么', 'Cannot be understood'],
  ],
} as const satisfies Readonly<Record<string, readonly Entry[]>>
