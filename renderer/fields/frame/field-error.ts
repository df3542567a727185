// Turns a field's error (an issue code of the domain's schemas, or a kind of zod's) into the worker's words.
import { useTranslation } from 'react-i18next'
import zhCN from '../../locales/zh-CN.json' with { type: 'json' }

type KnownCode = keyof typeof zhCN.fieldError

const isKnown = (code: string): code is KnownCode => Object.hasOwn(zhCN.fieldError, code)

/** What the schema libraries call it, where a schema gave no code of its own. */
const byKind: Readonly<Record<string, KnownCode>> = {
  too_small: 'too-small',
  too_big: 'too-big',
  invalid_type: 'required',
  invalid_value: 'choose-one',
  invalid_union: 'required',
  invalid_format: 'format',
  required: 'required',
}

type ErrorLike = Readonly<{ type?: unknown; message?: unknown }>

/** The first error of a field, which may lie in a part of its value (a place's code, a reading's figure). */
function firstError(error: unknown): ErrorLike | null {
  if (typeof error !== 'object' || error === null) return null
  if ('type' in error && typeof error.type === 'string') return error
  for (const [key, part] of Object.entries(error)) {
    const found = key === 'ref' ? null : firstError(part)
    if (found) return found
  }
  return null
}

export function fieldErrorCode(error: unknown): KnownCode | null {
  const found = firstError(error)
  if (!found) return null
  if (typeof found.message === 'string' && isKnown(found.message)) return found.message
  return byKind[String(found.type)] ?? 'format'
}

export function useFieldErrorWords(): (error: unknown) => string | undefined {
  const { t } = useTranslation()
  return (error) => {
    const code = fieldErrorCode(error)
    return code ? t(`fieldError.${code}`) : undefined
  }
}
