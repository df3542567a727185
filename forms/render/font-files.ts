// Where the font files lie: the two families shipped with the program, and what the system may have beyond them.
// Finds paths only; reads no font.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

export type FontFile = Readonly<{
  path: string
  /** Needed for a collection (.ttc) only. */ postscriptName?: string
}>
export type FontPair = Readonly<{ regular: FontFile; bold: FontFile }>

/** The main family, the one asked next, and those for rare characters, opened only when a character needs them. */
export type FontFiles = Readonly<{ serif: FontPair; sans: FontPair; rare: readonly FontFile[] }>

/** Fonts with CJK Extensions B and later, best first; only what exists on this machine is used. */
const RARE_FONT_PATHS: readonly FontFile[] = [
  {
    path: '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc',
    postscriptName: 'NotoSerifCJKsc-Regular',
  },
  { path: '/usr/share/fonts/truetype/babelstone/BabelStoneHan.ttf' },
  { path: '/usr/share/fonts/truetype/hanazono/HanaMinB.ttf' },
  { path: '/usr/share/fonts/truetype/hanazono/HanaMinA.ttf' },
  { path: '/usr/share/fonts/babelstone-han/BabelStoneHan.ttf' },
  { path: 'C:\\Windows\\Fonts\\simsunb.ttf' },
  { path: 'C:\\Windows\\Fonts\\SimsunExtG.ttf' },
  { path: '/System/Library/Fonts/Supplemental/Songti.ttc', postscriptName: 'STSongti-SC-Regular' },
  { path: join(homedir(), '.local/share/fonts/BabelStoneHan.ttf') },
]

/** The fonts of this installation: the shipped packages and the system's rare fonts. */
export function findFontFiles(): FontFiles {
  const require = createRequire(import.meta.url)
  const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`))
  const serif = folderOf('@expo-google-fonts/noto-serif-sc')
  const sans = folderOf('@expo-google-fonts/noto-sans-sc')
  return {
    serif: {
      regular: { path: join(serif, '400Regular/NotoSerifSC_400Regular.ttf') },
      bold: { path: join(serif, '700Bold/NotoSerifSC_700Bold.ttf') },
    },
    sans: {
      regular: { path: join(sans, '400Regular/NotoSansSC_400Regular.ttf') },
      bold: { path: join(sans, '700Bold/NotoSansSC_700Bold.ttf') },
    },
    rare: RARE_FONT_PATHS.filter((font) => existsSync(font.path)),
  }
}
