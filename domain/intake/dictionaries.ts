// The code lists the registration form offers. Proposed [G] where no official list was found (forms.md §2.2); the
// station extends them as rows. GB/T 3304 is the list of nationalities.
import { z } from 'zod'
import { detailDictionaries } from './detail-dictionaries.ts'
import type { Entry } from './dictionary-entry.ts'
import { noticeDictionaries } from './notice-dictionaries.ts'

export const dictionaryList = z.enum([
  'arrival-way',
  'reason',
  'need',
  'ethnicity',
  'document-kind',
  'education',
  'marriage',
  'social-security',
  'build',
  'language',
  'unknown-reason',
  'refusal-reason',
])
export type DictionaryList = z.infer<typeof dictionaryList>

export type DictionaryRow = Readonly<{
  list: DictionaryList
  code: string
  zh: string
  en: string
  /** Names who brought the person (R06). */
  isEscorted: boolean
}>

const escortedWays: readonly string[] = ['2', '3', '4', '7']

const arrivalWays: readonly Entry[] = [
  ['1', '自行求助', 'Came alone'],
  ['2', '公安护送', 'Brought by police'],
  ['3', '城管护送', 'Brought by urban management'],
  ['4', '其他单位护送', 'Brought by another body'],
  ['5', '群众护送', 'Brought by a citizen'],
  ['6', '街面巡查接回', 'Picked up on patrol'],
  ['7', '其他站转送', 'Transferred from another station'],
  ['8', '亲属送来', 'Brought by relatives'],
  ['9', '其他', 'Other'],
]

const reasons: readonly Entry[] = [
  ['1', '务工不着', 'Found no work'],
  ['2', '寻亲、投亲不遇', 'Did not find relatives'],
  ['3', '被盗、被抢、被骗、财物遗失', 'Robbed, cheated or lost belongings'],
  ['4', '走失', 'Lost'],
  ['5', '流浪乞讨', 'Vagrant or begging'],
  ['6', '家庭暴力', 'Domestic violence'],
  ['7', '被遗弃', 'Abandoned'],
  ['8', '被拐', 'Trafficked'],
  ['9', '离家出走', 'Ran away from home'],
  ['10', '突发疾病', 'Sudden illness'],
  ['11', '刑满释放返乡', 'Released from prison, going home'],
  ['12', '其他', 'Other'],
]

const needs: readonly Entry[] = [
  ['1', '食物', 'Food'],
  ['2', '住宿', 'Shelter'],
  ['3', '返乡车票', 'Ticket home'],
  ['4', '联系亲友', 'Contact with family'],
  ['5', '医疗', 'Medical care'],
  ['6', '衣物', 'Clothes'],
  ['7', '其他', 'Other'],
]

const ethnicities =
  '01汉Han 02蒙古Mongol 03回Hui 04藏Tibetan 05维吾尔Uygur 06苗Miao 07彝Yi 08壮Zhuang 09布依Bouyei 10朝鲜Korean 11满Manchu 12侗Dong 13瑶Yao 14白Bai 15土家Tujia 16哈尼Hani 17哈萨克Kazakh 18傣Dai 19黎Li 20傈僳Lisu 21佤Va 22畲She 23高山Gaoshan 24拉祜Lahu 25水Shui 26东乡Dongxiang 27纳西Naxi 28景颇Jingpo 29柯尔克孜Kirgiz 30土Tu 31达斡尔Daur 32仫佬Mulao 33羌Qiang 34布朗Blang 35撒拉Salar 36毛南Maonan 37仡佬Gelao 38锡伯Xibe 39阿昌Achang 40普米Pumi 41塔吉克Tajik 42怒Nu 43乌孜别克Uzbek 44俄罗斯Russian 45鄂温克Ewenki 46德昂Deang 47保安Bonan 48裕固Yugur 49京Gin 50塔塔尔Tatar 51独龙Derung 52鄂伦春Oroqen 53赫哲Hezhen 54门巴Monba 55珞巴Lhoba 56基诺Jino'
    .split(' ')
    .map((text): Entry => [
      text.slice(0, 2),
      text.replace(/[0-9A-Za-z]/g, ''),
      text.replace(/[^A-Za-z]/g, ''),
    ])

/** `00` is ours, for people who cannot say (standards-and-privacy.md §2). */
const otherEthnicities: readonly Entry[] = [
  ['97', '其他', 'Other'],
  ['98', '外国血统中国籍人士', 'Naturalised'],
  ['00', '不详', 'Not known'],
]

function rows(list: DictionaryRow['list'], entries: readonly Entry[]): DictionaryRow[] {
  return entries.map(([code, zh, en]) => ({
    list,
    code,
    zh,
    en,
    isEscorted: list === 'arrival-way' && escortedWays.includes(code),
  }))
}

export const shippedDictionaries: readonly DictionaryRow[] = [
  ...rows('arrival-way', arrivalWays),
  ...rows('reason', reasons),
  ...rows('need', needs),
  ...rows('ethnicity', [...ethnicities, ...otherEthnicities]),
  ...Object.entries({ ...detailDictionaries, ...noticeDictionaries }).flatMap(([list, entries]) =>
    // The keys of both tables are lists; the type of Object.entries forgets it.
    rows(list as DictionaryList, entries),
  ),
]
