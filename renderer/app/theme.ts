// The Mantine theme: it hands every decision to the tokens of tokens.css, and takes shadows and motion away.
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const fontFamily =
  '"Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", "Source Han Sans SC", sans-serif'

const accent = 'var(--accent)'
const accentTuple: MantineColorsTuple = [
  accent,
  accent,
  accent,
  accent,
  accent,
  accent,
  accent,
  accent,
  accent,
  accent,
]

export const theme = createTheme({
  fontFamily,
  fontFamilyMonospace: '"DejaVu Sans Mono", "Consolas", "Menlo", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  colors: { accent: accentTuple },
  primaryColor: 'accent',
  primaryShade: 6,
  defaultRadius: 6,
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { duration: 0 },
        overlayProps: { color: 'var(--veil)', backgroundOpacity: 1 },
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
    Combobox: { defaultProps: { transitionProps: { duration: 0 } } },
  },
})

const toTokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink2)',
  '--mantine-color-placeholder': 'var(--ink2)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--soft)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-primary-color-filled': accent,
  '--mantine-primary-color-light': 'var(--accent-bg)',
}

/** Mantine's own variables, for both schemes, answered by our tokens. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: toTokens,
  dark: toTokens,
})
