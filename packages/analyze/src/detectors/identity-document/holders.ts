import { foldCase, normalize, type Span } from '@casethread/model'
import type { MessageText } from '../../message-text.ts'

/** A person as a message names him for papers: the name as written, and the date of birth. */
export interface Holder extends Span {
  name: string
  /** `1974-08-12`. */
  born: string
  rule: 'stated' | 'listed'
}

const oneOf = (words: readonly string[]): string =>
  words.map((word) => RegExp.escape(foldCase(normalize(word).text))).join('|')

/** Words for a date of birth, and those that stand before a name on forms; seed lists, to be read by natives. */
const birth = new RegExp(
  `(?<!\\p{L})(?:${oneOf([
    ...['date of birth', 'birth date', 'birthdate', 'born on', 'born', 'dob', 'd.o.b.', 'd.o.b'],
    ...['date de naissance', 'née le', 'né le', 'né(e) le', 'geboortedatum', 'geboren op', 'geboren am', 'geboren'],
    ...['geburtsdatum', 'geb.', 'doğum tarihi', 'dogum tarihi', 'doğum', 'dogum', 'تاريخ الميلاد', 'تاريخ الولادة'],
    ...['تاريخ التولد', 'مواليد', 'تاریخ تولد', 'متولد', 'تولد', 'لەدایکبوون', 'дата рождения', 'родился', 'родилась'],
    ...['г.р.', 'data nașterii', 'născut', 'născută', 'datëlindja', 'data di nascita', 'nato il', 'nata il'],
    ...['fecha de nacimiento', 'nacido el', 'nacida el', 'data urodzenia', 'ngày sinh', 'дата народження'],
  ])})(?!\\p{L})`,
  'u',
)
const nameLabel = new RegExp(
  `(?<!\\p{L})(?:${oneOf([
    ...['full name', 'name', 'nom et prénom', 'nom complet', 'nom', 'volledige naam', 'naam', 'ad soyad', 'adı soyadı'],
    ...['isim', 'الاسم الكامل', 'الاسم', 'اسم', 'نام', 'ناو', 'имя', 'фио', 'nume', 'emri', 'nome', 'nombre', 'imię'],
    ...['họ tên', "ім'я"],
  ])})\\s*[:=-]`,
  'u',
)
const date =
  /(?<![\d/.-])(?:(?<day>\d{1,2})[/. -](?<month>\d{1,2})[/. -](?<year>(?:19|20)\d\d)|(?<y>(?:19|20)\d\d)[/.-](?<m>\d{1,2})[/.-](?<d>\d{1,2}))(?![\d/]|[.-]\d)/u

/** The words of letters with which a text ends, two to five; and of these the capitalised ones, where there are such. */
const word = String.raw`\p{L}[\p{L}'.-]*`
const lastWords = new RegExp(`(?<!\\p{L})${word}(?: ${word}){1,4}(?=[\\s:,;()=-]*$)`, 'u')
const lastCapitalised = /\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){1,4}$/u
const firstWords = new RegExp(`^\\s*${word}(?: ${word}){1,4}`, 'u')
/** No name is longer; and so no text, however made, costs more than its length. */
const longestName = 120
/** Numbers of a list, brackets and marks. */
const nothingElse = /^[\s\d:,;.()=*-]*$/u

/**
 * Names with dates of birth. `stated`: a word for the date of birth stands with the date, and the name before it, or behind a word for names
 * on a form; `listed`: a line holds a name and a date and nothing else, where papers are the matter.
 */
export function findHolders(text: MessageText, isAboutPapers: boolean): Holder[] {
  const { shadow, folded } = text
  let start = 0
  const found = shadow.split('\n').flatMap((line): Holder[] => {
    const at = start
    start += line.length + 1
    const holder = holderIn(line, folded.slice(at, at + line.length), isAboutPapers)
    return holder ? [{ ...holder, start: holder.start + at, end: holder.end + at }] : []
  })
  return found.length > 0 ? found : formIn(shadow, folded)
}

function holderIn(line: string, folded: string, isAboutPapers: boolean): Holder | null {
  const day = dateIn(line)
  if (!day) return null
  const label = birth.exec(folded)
  const end = label && label.index < day.start ? label.index : day.start
  const named = nameBefore(line.slice(0, end), folded)
  if (!named) return null
  const isAlone = nothingElse.test(line.slice(0, named.start)) && nothingElse.test(line.slice(day.end))
  if (!label && !(isAlone && isAboutPapers)) return null
  return { ...named, born: day.born, end: day.end, rule: label ? 'stated' : 'listed' }
}

/** The name on one line of a form, the date of birth on another. */
function formIn(shadow: string, folded: string): Holder[] {
  if (!shadow.includes('\n') || !dateIn(shadow)) return []
  const [name, label] = [nameLabel.exec(folded), birth.exec(folded)]
  if (!name || !label) return []
  const from = name.index + name[0].length
  const written = firstWords.exec(shadow.slice(from, from + longestName).split('\n')[0] ?? '')?.[0]
  const day = dateIn(shadow.slice(label.index))
  if (!written || !day || label.index < from) return []
  return [{ name: written.trim(), born: day.born, start: from, end: label.index + day.end, rule: 'stated' }]
}

/** The name with which a text ends, without the word that introduces it. */
function nameBefore(text: string, folded: string): { name: string; start: number } | null {
  const label = nameLabel.exec(folded.slice(0, text.length))
  const from = Math.max(label ? label.index + label[0].length : 0, text.length - longestName)
  const words = lastWords.exec(text.slice(from))
  if (!words) return null
  const capitalised = lastCapitalised.exec(words[0])
  const start = from + words.index + (capitalised?.index ?? 0)
  return { name: capitalised?.[0] ?? words[0], start }
}

/** Day before month, as these languages write it; the year first where it stands first. */
function dateIn(text: string): { born: string; start: number; end: number } | null {
  const match = date.exec(text)
  if (!match?.groups) return null
  const { day, month, year, y, m, d } = match.groups
  const parts = [year ?? y ?? '', month ?? m ?? '', day ?? d ?? ''].map((part) => part.padStart(2, '0'))
  if (Number(parts[1]) < 1 || Number(parts[1]) > 12 || Number(parts[2]) < 1 || Number(parts[2]) > 31) return null
  return { born: parts.join('-'), start: match.index, end: match.index + match[0].length }
}
