import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSync } from 'fontkit'

const regularAndBold = ['400Regular', '700Bold'] as const
const allStyles = [...regularAndBold, '400Regular_Italic', '700Bold_Italic'] as const
const regular = ['400Regular'] as const

/**
 * The typefaces of a page, from the packages of the lockfile, never from the machine. Chinese, Japanese and Korean are not among them
 * (10 MB for each weight): their characters are printed by number. Where a typeface is made in two weights both are given, since the
 * compiler would take a bold one that it finds on the machine.
 */
const packages = [
  [import.meta.resolve('@expo-google-fonts/noto-sans/package.json'), allStyles],
  [import.meta.resolve('@expo-google-fonts/noto-serif/package.json'), allStyles],
  [import.meta.resolve('@expo-google-fonts/noto-sans-mono/package.json'), regularAndBold],
  // Before the Noto one, which puts letters together from parts: text copied from such a page is garbled. It lacks rare letters only.
  [import.meta.resolve('@expo-google-fonts/vazirmatn/package.json'), regularAndBold],
  [import.meta.resolve('@expo-google-fonts/noto-sans-arabic/package.json'), regularAndBold],
  [import.meta.resolve('@expo-google-fonts/noto-sans-ethiopic/package.json'), regularAndBold],
  [import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/package.json'), regularAndBold],
  [import.meta.resolve('@expo-google-fonts/noto-sans-devanagari/package.json'), regularAndBold],
  [import.meta.resolve('@expo-google-fonts/noto-sans-bengali/package.json'), regularAndBold],
  [import.meta.resolve('@expo-google-fonts/noto-sans-gurmukhi/package.json'), regularAndBold],
  [import.meta.resolve('@expo-google-fonts/noto-sans-tamil/package.json'), regularAndBold],
  [import.meta.resolve('@expo-google-fonts/noto-sans-georgian/package.json'), regularAndBold],
  [import.meta.resolve('@expo-google-fonts/noto-sans-armenian/package.json'), regularAndBold],
  [import.meta.resolve('@expo-google-fonts/noto-sans-symbols/package.json'), regularAndBold],
  [import.meta.resolve('@expo-google-fonts/noto-sans-symbols-2/package.json'), regular],
  [import.meta.resolve('@expo-google-fonts/noto-sans-math/package.json'), regular],
  [import.meta.resolve('@expo-google-fonts/noto-emoji/package.json'), regularAndBold],
] as const

const folderOf = (manifest: string, style: string): string => join(dirname(fileURLToPath(manifest)), style)

/** The compiler reads these folders before those of the machine, so of two fonts with one name it takes ours. */
export const fontFolders = (): string[] =>
  packages.flatMap(([manifest, styles]) => styles.map((style) => folderOf(manifest, style)))

/** The files themselves, in the same order. */
export const fontFiles = (): string[] => fontFolders().map(fontIn)

function fontIn(folder: string): string {
  const file = readdirSync(folder).find((name) => name.endsWith('.ttf'))
  if (file === undefined) throw new Error(`no font is in ${folder}: install the packages of the lockfile anew`)
  return join(folder, file)
}

export interface Typeface {
  family: string
  characters: ReadonlySet<number>
}

let known: readonly Typeface[] | null = null

/** The typefaces with the characters that each has, in the order in which they are asked for a letter. */
export function typefaces(): readonly Typeface[] {
  known ??= packages.map(([manifest]) => typefaceIn(folderOf(manifest, '400Regular')))
  return known
}

function typefaceIn(folder: string): Typeface {
  const font = openSync(fontIn(folder))
  if (!('characterSet' in font)) throw new Error(`${folder} has a collection of fonts, not one`)
  return { family: font.familyName, characters: new Set(font.characterSet) }
}
