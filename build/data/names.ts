// Made-up names with the frequency of real ones: family names by Zipf, one given character in seven, compound family
// names, names of other peoples with their ·, and characters that few fonts have.
import type { Sex } from '../../domain/people/person.ts'
import { compoundSurnames } from '../../domain/people/surname-readings.ts'
import { weigh, weighByRank, type Random } from './random.ts'

export type MadeName = Readonly<{ name: string; ethnicity: string }>

const surnames = weighByRank([
  ...('王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢' +
    '姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常' +
    '汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季' +
    '裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄' +
    '仇区查尉盖种乜'),
])
const compounds = [...compoundSurnames.keys()]
const usualCompounds = ['欧阳', '上官', '司马', '诸葛', '皇甫', '令狐', '尉迟', '单于', '万俟', '长孙']

const given: Readonly<Record<'male' | 'female', readonly string[]>> = {
  male: Array.from(
    '伟强军勇杰涛明超刚平辉鹏华飞波斌宇浩凯建国志文德福林成龙海峰东祥春生荣贵云山根宝来水金学永新兵民武光永胜发财亮清松柱顺义',
  ),
  female: Array.from(
    '芳娜敏静秀丽艳娟霞燕玲桂英梅兰红翠莲珍凤琴云洁萍香月花玉淑菊雪荣爱妹婷欣怡琳蓉慧巧素仙春银彩莉',
  ),
}
const rare = ['龑', '翀', '喆', '犇', '骉', '䶮', '㛃', '㴋', '堃', '垚', '𬀩', '𤩽', '𠙶', '𬭚', '𫖯']

type People = Readonly<{
  ethnicity: string
  male: readonly string[]
  female: readonly string[]
  joint: '·' | ''
}>

const fathers = ['买买提', '吐尔逊', '艾合买提', '阿不都', '依明', '努尔']
const peoples: readonly People[] = [
  { ethnicity: '05', male: fathers, female: ['阿依古丽', '古丽娜尔', '热孜万', '帕提古丽'], joint: '·' },
  { ethnicity: '17', male: ['努尔兰', '叶尔江', '巴合提'], female: ['阿依登', '古丽孜拉'], joint: '·' },
  { ethnicity: '07', male: ['吉克', '阿木', '沙马', '阿尔'], female: ['阿呷', '尼子', '阿芝'], joint: '·' },
  {
    ethnicity: '04',
    male: ['扎西', '次仁', '多吉', '旦增'],
    female: ['卓玛', '央金', '拉姆', '白玛'],
    joint: '',
  },
  { ethnicity: '02', male: ['巴特尔', '苏和', '朝鲁'], female: ['其其格', '乌云', '萨仁'], joint: '' },
]

const kinds = weigh([
  ['usual', 962],
  ['compound', 3],
  ['other-people', 25],
  ['rare', 10],
] as const)
/** Peoples whose names look like everybody's. */
const quietPeoples = weigh([
  ['01', 930],
  ['03', 14],
  ['08', 16],
  ['11', 12],
  ['06', 12],
  ['15', 10],
  ['00', 6],
] as const)

export function makeName(random: Random, sex: Sex): MadeName {
  const kind = random.from(kinds)
  const giver = sex === 'female' ? 'female' : 'male'
  if (kind === 'other-people') return nameOfPeople(random, giver)
  const ethnicity = random.from(quietPeoples)
  const surname = kind === 'compound' ? compound(random) : random.from(surnames)
  const characters = kind === 'rare' ? [random.pick(given[giver]), random.pick(rare)] : usual(random, giver)
  return { name: surname + characters.join(''), ethnicity }
}

/** Half are the few that many have heard of. */
function compound(random: Random): string {
  return random.chance(0.5) ? random.pick(usualCompounds) : random.pick(compounds)
}

function usual(random: Random, giver: 'male' | 'female'): string[] {
  const first = random.pick(given[giver])
  return random.chance(0.14) ? [first] : [first, random.pick(given[giver])]
}

function nameOfPeople(random: Random, giver: 'male' | 'female'): MadeName {
  const { ethnicity, joint, ...names } = random.pick(peoples)
  const father = random.pick(names.male)
  return { name: `${random.pick(names[giver])}${joint}${father}`, ethnicity }
}

/** What people at home call somebody; typed as an alias. */
export function makeNickname(random: Random, name: string): string {
  const last = [...name].at(-1) ?? ''
  return random.pick([`小${last}`, `阿${last}`, '二娃', '老幺', '狗剩', '大毛', '三妹', '石头', '小名强子'])
}
