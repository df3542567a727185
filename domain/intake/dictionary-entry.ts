// One line of a code list as the seed files write it: code, Chinese, English.
export type Entry = readonly [code: string, zh: string, en: string]
