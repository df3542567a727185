// Why a rule says no, and what would lift it, in the worker's words; where a reason has none, the rule's own summary.
import { useTranslation } from 'react-i18next'
import type { BlockedData } from '../../station/contract/call.ts'
import zhCN from '../locales/zh-CN.json' with { type: 'json' }

type Reason = keyof typeof zhCN.rule.because

const hasWords = (because: string): because is Reason => Object.hasOwn(zhCN.rule.because, because)

type Said = Pick<BlockedData, 'because' | 'summaryZh' | 'summaryEn' | 'names'>

export function useRuleWords(): Readonly<{ because: (data: Said) => string; lifts: (data: Said) => string }> {
  const { t, i18n } = useTranslation()
  const summary = ({ summaryZh, summaryEn }: Said) => (i18n.language === 'en' ? summaryEn : summaryZh)
  return {
    because: (data) => {
      const because = hasWords(data.because) ? t(`rule.because.${data.because}`) : summary(data)
      if (data.names === undefined) return because
      return t('rule.about', { names: data.names.join(t('people.listMark')), because })
    },
    lifts: (data) => (hasWords(data.because) ? t(`rule.lifts.${data.because}`) : summary(data)),
  }
}
