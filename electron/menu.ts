// The menu, in the system's language, Chinese where it is neither. Keys that the screens use are not taken here.
import type { MenuItemConstructorOptions } from 'electron'

const words = {
  edit: ['编辑', 'Edit'],
  undo: ['撤销', 'Undo'],
  redo: ['重做', 'Redo'],
  cut: ['剪切', 'Cut'],
  copy: ['复制', 'Copy'],
  paste: ['粘贴', 'Paste'],
  selectAll: ['全选', 'Select all'],
  view: ['显示', 'View'],
  zoomIn: ['放大', 'Larger'],
  zoomOut: ['缩小', 'Smaller'],
  resetZoom: ['原始大小', 'Actual size'],
  togglefullscreen: ['全屏', 'Full screen'],
  reload: ['重新载入', 'Reload'],
  program: ['三关', 'Sanguan'],
  about: ['关于三关', 'About Sanguan'],
  quit: ['退出', 'Quit'],
} as const

export function menuTemplate(locale: string): MenuItemConstructorOptions[] {
  const language = locale.toLowerCase().startsWith('en') ? 1 : 0
  const item = (role: Exclude<keyof typeof words, 'program' | 'edit' | 'view'>) => ({
    role,
    label: words[role][language],
    // Ctrl+R would throw a half-typed form away; it stays in the menu, without a key.
    ...(role === 'reload' ? { accelerator: '', registerAccelerator: false } : {}),
  })
  const rule = { type: 'separator' } as const
  return [
    { label: words.program[language], submenu: [item('about'), rule, item('quit')] },
    {
      label: words.edit[language],
      submenu: [
        item('undo'),
        item('redo'),
        rule,
        item('cut'),
        item('copy'),
        item('paste'),
        item('selectAll'),
      ],
    },
    {
      label: words.view[language],
      submenu: [
        item('zoomIn'),
        item('zoomOut'),
        item('resetZoom'),
        rule,
        item('togglefullscreen'),
        item('reload'),
      ],
    },
  ]
}
