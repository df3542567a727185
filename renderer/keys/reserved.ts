// Keys that belong to Chrome, Firefox or the window system on Linux and Windows, or to typing itself.
// Taking one would surprise the worker, or never reach the page at all.

const words = (text: string): readonly string[] => text.split(' ')

const reserved: ReadonlySet<string> = new Set([
  // Browser: address bar, print, save, new and closed windows and tabs, find, zoom, downloads, history.
  ...words(
    'Ctrl+L Ctrl+P Ctrl+S Ctrl+N Ctrl+T Ctrl+W Ctrl+Q Ctrl+R Ctrl+F Ctrl+G Ctrl+H Ctrl+J Ctrl+D Ctrl+E',
  ),
  ...words(
    'Ctrl+B Ctrl+I Ctrl+M Ctrl+O Ctrl+U Ctrl+0 Ctrl+- Ctrl+= Ctrl+Tab Ctrl+F4 Ctrl+F5 Ctrl+PageUp Ctrl+PageDown',
  ),
  ...words(
    'Ctrl+Shift+N Ctrl+Shift+T Ctrl+Shift+W Ctrl+Shift+P Ctrl+Shift+R Ctrl+Shift+I Ctrl+Shift+J Ctrl+Shift+C',
  ),
  ...words('Ctrl+Shift+K Ctrl+Shift+B Ctrl+Shift+O Ctrl+Shift+Delete Ctrl+Shift+Tab'),
  ...words('F1 F3 F5 F6 F7 F10 F11 F12 Shift+F5 Shift+F10 Shift+Esc'),
  ...words('Alt+D Alt+E Alt+F Alt+F4 Alt+Tab Alt+Space Alt+Esc Alt+ArrowLeft Alt+ArrowRight Alt+Home'),
  ...Array.from({ length: 9 }, (_, index) => [`Alt+${index + 1}`, `Ctrl+${index + 1}`]).flat(),
  // Editing text.
  ...words('Ctrl+A Ctrl+C Ctrl+V Ctrl+X Ctrl+Y Ctrl+Shift+Z Ctrl+Backspace Ctrl+Delete'),
  // Switching the input method on most desks.
  ...words('Ctrl+Space Shift+Space Ctrl+. Ctrl+Shift+F'),
])

export function isReserved(combo: string): boolean {
  return reserved.has(combo)
}
