// Electron's entry: hands the real Electron to the shell. The only file that imports Electron at run time.
import { app, BrowserWindow, dialog, Menu, protocol, screen, session, utilityProcess } from 'electron'
import { startShell } from './shell.ts'

startShell(
  { app, BrowserWindow, dialog, Menu, protocol, screen, session, utilityProcess },
  { argv: process.argv, env: process.env, platform: process.platform, here: import.meta.dirname },
)
