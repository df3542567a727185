// What goes into a package and how it is sealed: electron-builder's configuration for one system and processor.
// A value only: it builds nothing and reads no file.
import type { Configuration } from 'electron-builder'
import { systems, type Arch, type System } from './options.ts'

export type Parts = Readonly<{
  system: System
  arch: Arch
  electronVersion: string
  /** A folder with an unpacked runtime, or a runtime's zip. */
  electronDist: string
  /** A runtime of one's own may come without the folder of languages, which is then left alone. */
  hasLocales: boolean
  shellDir: string
  screensDir: string
  outDir: string
}>

export function builderConfig(parts: Parts): Configuration {
  const { system, arch, electronVersion, electronDist, hasLocales, outDir } = parts
  const target = (...names: string[]) => names.map((name) => ({ target: name, arch: [arch] }))
  return {
    appId: 'cn.sanguan.desk',
    productName: 'Sanguan',
    copyright: 'The Sanguan authors',
    electronVersion,
    electronDist,
    // better-sqlite3 carries a Node-API binary for each system: nothing is rebuilt.
    npmRebuild: false,
    publish: null,
    artifactName: 'sanguan-${version}-${os}-${arch}.${ext}',
    directories: { output: outDir, buildResources: 'build/icons' },
    asar: true,
    files: filesOf(parts),
    electronFuses: fusesOf(system),
    ...(hasLocales ? { electronLanguages: ['zh-CN', 'zh_CN', 'en-US', 'en'] } : {}),
    linux: {
      target: target('AppImage', 'deb'),
      executableName: 'sanguan',
      icon: 'icon.png',
      category: 'Office',
      synopsis: '救助管理站的工作台 / the desk of a relief station',
      maintainer: 'Sanguan <sanguan@localhost>',
      desktop: { entry: { Name: '三关 Sanguan', StartupWMClass: 'sanguan' } },
    },
    deb: { artifactName: 'sanguan_${version}_${arch}.deb' },
    win: { target: target('nsis', 'portable'), icon: 'icon.ico' },
    nsis: {
      oneClick: false,
      allowToChangeInstallationDirectory: true,
      shortcutName: '三关 Sanguan',
      // The folder with the station's records is never removed with the program.
      deleteAppDataOnUninstall: false,
      artifactName: 'sanguan-${version}-win-${arch}-setup.${ext}',
    },
    portable: { artifactName: 'sanguan-${version}-win-${arch}-portable.${ext}' },
    mac: {
      target: target('dmg'),
      icon: 'icon.icns',
      category: 'public.app-category.business',
      extendInfo: { NSCameraUsageDescription: '为入站人员拍照 / to take the photo of a person who arrives' },
    },
  }
}

/** The bundle, the screens, and of each shipped package only what runs. */
function filesOf({ system, arch, shellDir, screensDir }: Parts): NonNullable<Configuration['files']> {
  const native = `${systems[system]}-${arch}`
  return [
    'package.json',
    '!**/*.{map,ts,mts,cts,md,markdown}',
    '!node_modules/better-sqlite3/{deps,src}/**',
    '!node_modules/better-sqlite3/binding.gyp',
    `!node_modules/better-sqlite3/prebuilds/!(${native}).node`,
    // Headers for compiling the binary, and the Node that runs the project itself.
    '!node_modules/node-addon-api/**',
    '!node_modules/node-{linux,win,darwin}-*/**',
    '!node_modules/.bin/**',
    ...(system === 'win' ? [] : ['!node_modules/pdf-to-printer/**']),
    // Two weights of each family are printed with; each of the others is as large.
    '!node_modules/@expo-google-fonts/*/{100Thin,200ExtraLight,300Light,500Medium,600SemiBold,800ExtraBold,900Black}/**',
    '!node_modules/@expo-google-fonts/**/*.png',
    '!node_modules/pdfmake/{build,src,fonts,standard-fonts}/**',
    '!node_modules/**/{test,tests,__tests__,example,examples,.github,.yarn}/**',
    { from: shellDir, to: 'dist/electron', filter: ['**/*'] },
    { from: screensDir, to: 'dist/screens', filter: ['**/*'] },
  ]
}

function fusesOf(system: System): NonNullable<Configuration['electronFuses']> {
  return {
    runAsNode: false,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    // Electron checks the archive's digest on Windows and macOS only.
    enableEmbeddedAsarIntegrityValidation: system !== 'linux',
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: system === 'mac',
  }
}
