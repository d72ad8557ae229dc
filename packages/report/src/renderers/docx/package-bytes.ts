import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { CourtDocument } from '../../document/document.ts'
import { html } from '../../render/html.ts'

/** Zip keeps a clock reading without zone: made and read in the zone of the host, this one is the same on every machine. */
const fixedTime = (): Date => new Date(1980, 0, 1)

/** The bytes of a Word file that are the same on every run: no clock, no random name, files in the order of the library. */
export async function packageBytes(word: Document, { properties, lang }: CourtDocument): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(word, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(properties, lang) },
  ])
  const files = Object.entries(unzipSync(packed)).map(([path, bytes]) => [path, settled(path, bytes)] as const)
  return zipSync(Object.fromEntries(files), { mtime: fixedTime(), level: 6 })
}

/** The library names a watermark by chance. */
const settled = (path: string, bytes: Uint8Array): Uint8Array =>
  /^word\/header\d+\.xml$/.test(path)
    ? strToU8(strFromU8(bytes).replace(/id="PowerPlusWaterMarkObject[^"]*"/g, 'id="PowerPlusWaterMarkObject1"'))
    : bytes

/** Without dates, which would be those of a clock, and without the name of whoever saved it (ISO/IEC 29500-2, 11). */
const coreProperties = ({ title, subject, creator }: CourtDocument['properties'], lang: string): string =>
  html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>${creator}</dc:creator><dc:language>${lang}</dc:language></cp:coreProperties>`.toString()
