// One spelling for all that accents exchange: names that differ only so have the same folded sound. Works on whole
// names without knowing where a syllable ends, because whoever types pinyin rarely says. Much falls together; how
// much a match is worth is therefore said by how many persons share it, never by this file.

/** In this order: what one rule makes the next may take. The pairs are those of dialect-sounds.ts. */
const folding: readonly (readonly [heard: RegExp, kept: string])[] = [
  [/([zcs])h/g, '$1'],
  // h and f are one, and before u both fall silent: 黄 王 方, 回 飞, 婚 分.
  [/hui/g, 'wei'],
  [/hun/g, 'wen'],
  [/hu(?=[ao])/g, 'w'],
  [/[hf]u/g, 'wu'],
  [/[hf]/g, 'w'],
  [/[lr]/g, 'n'],
  // 恩 and 鞥, and the seam between an n that ends and one that begins.
  [/(?:n+g*)+/g, 'n'],
  [/p/g, 'b'],
  [/k/g, 'g'],
  [/t/g, 'd'],
  [/j/g, 'z'],
  [/x/g, 's'],
  [/v/g, 'u'],
]

/** 'zhangxiulan' → 'zansiunan'. */
export function foldAccent(pinyin: string): string {
  return folding.reduce((sound, [heard, kept]) => sound.replace(heard, kept), pinyin)
}
