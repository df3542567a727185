// How names go wrong between a mouth, an ear and a keyboard: each function is one way, or null where it cannot happen
// to that name. Written before the matcher, and knowing nothing of it.
import type { Random } from '../../../build/data/random.ts'
import { dialectSounds } from '../../../domain/people/dialect-sounds.ts'
import { isHan, readingsOf, syllablesOf } from '../../../domain/people/pinyin.ts'
import { compoundSurnames, surnameReadings } from '../../../domain/people/surname-readings.ts'

export type NameNoise = (name: string, random: Random) => string | null

/** Characters of names; those that sound alike are taken for each other. */
const heard = Array.from(
  '伟强军勇杰涛明超刚平辉鹏华飞波斌宇浩凯建国志文德福林成龙海峰东祥春生荣贵云山根宝来水金学永新兵民武光胜发财亮清松柱顺义' +
    '芳娜敏静秀丽艳娟霞燕玲桂英梅兰红翠莲珍凤琴洁萍香月花玉淑菊雪爱妹婷欣怡琳蓉慧巧素仙银彩莉' +
    '伪维威薇为炜玮蔷墙君均钧俊咏泳永捷洁韬桃名铭鸣钢岗屏苹坪晖惠会慧画化桦非菲博勃彬宾雨玉羽豪皓恺楷健剑见果帼之芝治智闻纹得' +
    '富复夫临霖琳诚城程隆笼凡帆风丰锋冬董翔详纯淳声升胜容蓉融桂芸匀珊衫跟保堡莱睐税谨锦巾雪血勇用馨欣冰丙敏闽舞吾广逛圣盛' +
    '良量青轻嵩注祝舜易艺益房方那哪闵净敬境修绣利力立莉彦雁宴鹃绢侠峡岭灵铃英鹰媒眉蓝岚虹宏洪脆粹连联贞真奉琴秦杰节平苹乡湘' +
    '悦越华桦雨裕叔舒局橘学爱艾魅停亭新心宜仪林淋荣榕汇巧桥诉速先鲜因音才采力黎张章章王汪汪李理里刘留流陈辰程杨羊阳黄皇王赵照吴伍' +
    '周舟洲徐许须孙笋马玛朱珠诸胡湖何和河郭国锅林临罗洛骆高糕郑政正梁良凉谢解写宋送唐糖堂许徐韩寒冯风逢邓等曹槽彭朋',
)
const byReading = new Map<string, string[]>()
for (const character of new Set(heard)) {
  const reading = readingsOf(character)[0] ?? character
  byReading.set(reading, [...(byReading.get(reading) ?? []), character])
}

/** Characters that a hurried eye takes for each other. */
const lookAlikes = [
  '小少', '未末', '土士', '大太', '王玉', '日目', '辉晖', '芳芬', '建健', '燕艳', '明朋', '林材', '军车', '平苹', '国园', '春舂',
  '兰三', '红江', '丽俪', '强弦', '金全', '生牛', '云去', '海悔', '峰锋', '清青', '松柏', '文支', '凤风', '秀季', '英荚', '娟捐', '波坡',
  '飞飘', '勇男', '杰木', '涛寿', '刚钢', '华毕', '玲铃', '梅海', '珍诊', '洁结', '霞露', '静净', '刘列', '陈阵', '杨扬', '张弛', '李季',
] // prettier-ignore

const hanName = (name: string): string[] | null => {
  const characters = [...name]
  return characters.length >= 2 && characters.every(isHan) ? characters : null
}

const replaced = (characters: readonly string[], index: number, by: string): string =>
  characters.with(index, by).join('')

/** Heard right, written with another character of the same sound. */
export const homophone: NameNoise = (name, random) => {
  const characters = hanName(name)
  if (!characters) return null
  const index = random.int(characters.length)
  const character = characters[index] ?? ''
  const others = (byReading.get(readingsOf(character)[0] ?? '') ?? []).filter((one) => one !== character)
  return others.length === 0 ? null : replaced(characters, index, random.pick(others))
}

/** Read wrongly off a slip of paper. */
export const lookAlike: NameNoise = (name, random) => {
  const characters = hanName(name)
  if (!characters) return null
  const index = characters.findLastIndex((character) => lookAlikes.some((pair) => pair.includes(character)))
  const pair = lookAlikes.filter((one) => one.includes(characters[index] ?? '—'))
  if (index < 0 || pair.length === 0) return null
  return replaced(characters, index, [...random.pick(pair)].find((one) => one !== characters[index]) ?? '')
}

/** One character of three was not caught. */
export const missingCharacter: NameNoise = (name, random) => {
  const characters = hanName(name)
  if (!characters || characters.length < 3) return null
  return characters.toSpliced(1 + random.int(characters.length - 1), 1).join('')
}

/** Given name first, as some say it. */
export const turnedRound: NameNoise = (name) => {
  const characters = hanName(name)
  if (!characters || characters.length < 3) return null
  const surname = compoundSurnames.has(characters.slice(0, 2).join('')) ? 2 : 1
  return [...characters.slice(surname), ...characters.slice(0, surname)].join('')
}

function syllables(name: string): string[] | null {
  const characters = hanName(name)
  if (!characters) return null
  const read = [...syllablesOf(characters.join(''))]
  const surname = surnameReadings.get(characters[0] ?? '')?.[0]
  return surname === undefined ? read : read.with(0, surname)
}

const spaced = (read: readonly string[], random: Random): string =>
  random.chance(0.5) ? read.join('') : `${read[0]} ${read.slice(1).join('')}`

/** The worker types letters, because the characters are not known. */
export const inPinyin: NameNoise = (name, random) => {
  const read = syllables(name)
  return read && spaced(read, random)
}

/** The surname in one of its other living readings. */
export const otherReading: NameNoise = (name, random) => {
  const read = syllables(name)
  const readings = surnameReadings.get([...name][0] ?? '')
  if (!read || !readings || readings.length < 2) return null
  return spaced(read.with(0, random.pick(readings.slice(1))), random)
}

/** As an accent says it: one or two sounds exchanged. */
function accented(read: readonly string[], random: Random): string[] | null {
  const changed = read.map((syllable) => {
    const ways = dialectSounds.flatMap((pair) => [exchange(syllable, pair.place, pair.one, pair.other)])
    const backs = dialectSounds.flatMap((pair) => [exchange(syllable, pair.place, pair.other, pair.one)])
    const possible = [...ways, ...backs].filter((one) => one !== null && isSyllable(one))
    return possible.length > 0 && random.chance(0.7) ? (random.pick(possible) ?? syllable) : syllable
  })
  return changed.join(' ') === read.join(' ') ? null : changed
}

function exchange(syllable: string, place: 'initial' | 'final', from: string, to: string): string | null {
  if (place === 'final') {
    const isEnding = from === 'n' ? /[aei]n$/.test(syllable) : /[aei]ng$/.test(syllable)
    return isEnding ? syllable.slice(0, -from.length) + to : null
  }
  const initial = /^(?:zh|ch|sh|hu(?=[aio])|[bpmfdtnlgkhjqxrzcsyw])/.exec(syllable)?.[0] ?? ''
  return initial === from ? to + syllable.slice(from.length) : null
}

const isSyllable = (text: string): boolean => byReading.has(text)

export const accentInPinyin: NameNoise = (name, random) => {
  const read = syllables(name)
  const said = read && accented(read, random)
  return said && spaced(said, random)
}

/** Heard with an accent and written down in characters of the wrong sound. */
export const accentInCharacters: NameNoise = (name, random) => {
  const characters = hanName(name)
  const read = syllables(name)
  const said = read && accented(read, random)
  if (!characters || !said) return null
  return characters
    .map((character, index) =>
      said[index] === read[index] ? character : random.pick(byReading.get(said[index] ?? '') ?? [character]),
    )
    .join('')
}

const joints = ['·', '•', '・', '．', ' ', '-', '']

/** 阿依古丽·买买提 with another point, a blank, or none. */
export const otherJoint: NameNoise = (name, random) =>
  /[·•・]/u.test(name)
    ? name.replace(/[·•・]/u, random.pick(joints.filter((one) => !name.includes(one) || one === '')))
    : null

/** Only one's own name, without the father's. */
export const ownNameOnly: NameNoise = (name) => {
  const [own = '', ...others] = name.split(/[·•・\s]/u)
  return others.length > 0 && own !== '' ? own : null
}

/** Aygul Mamat as MAMAT Aygul, or written together. */
export const otherOrder: NameNoise = (name, random) => {
  const words = /^[A-Za-z' ]+$/.test(name) ? name.split(' ') : []
  if (words.length < 2) return null
  const turned = [...words.slice(1), ...words.slice(0, 1)]
  return random.chance(0.5) ? turned.join(' ').toUpperCase() : turned.join('').toLowerCase()
}

/** 单小川 written Xiaochuan Shan, as on a passport of another country. */
export const westernOrder: NameNoise = (name) => {
  const read = syllables(name)
  if (!read || read.length < 2) return null
  const [surname = '', ...given] = read
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return `${capital(given.join(''))} ${capital(surname)}`
}
