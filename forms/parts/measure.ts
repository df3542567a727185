// A rough count of the lines a text will take. It decides only what is kept together, never where lines end.
import { size } from '../style.ts'

/** Latin letters and digits of the main font are a good half as wide as a Chinese character. */
const NARROW = 0.56

export function linesOf(text: string, width: number, fontSize: number = size.body): number {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).reduce((lines, paragraph) => {
    let length = 0
    for (const character of paragraph) length += character < '\u0250' ? NARROW : 1
    return lines + Math.max(1, Math.ceil((length * fontSize) / Math.max(width, fontSize)))
  }, 0)
}
