import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { code, fact, figures, number, row, text, words } from '../blocks.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const hashes: AnnexSection = {
  id: 'hashes',
  kind: 'appendix',
  title: ({ t }) => t.hashes.title,
  blocks: (facts) => [
    fact([facts.t.hashes.certificate]),
    certificate(facts),
    fact([facts.t.hashes.manifest]),
    fact([facts.t.hashes.defence]),
    files(facts),
  ],
}

/** As a certificate under rule 902(14) FRE asks: who verified the copies, and by which process; what that shows stands before it. */
function certificate({ t, say, mandate, disclose, formats }: AnnexFacts): Block {
  const { name, process, date } = mandate.certificate
  if (name === null) return fact([t.hashes.noCertificate])
  return fact(
    say(t.hashes.certified, {
      name: disclose.statement(name),
      process: process === null ? t.cover.missing : disclose.statement(process),
      date: date === null ? t.cover.missing : formats.day(date),
    }),
  )
}

const files = ({ t, source, disclose }: AnnexFacts): Block => {
  const all = source.files()
  return tableOr(
    {
      id: 'table-files',
      caption: [t.hashes.files],
      columns: [
        words('file', t.hashes.file, 4),
        words('role', t.hashes.role, 1),
        figures('bytes', t.hashes.bytes),
        words('sha256', t.hashes.sha256, 3),
        words('supplied', t.hashes.supplied, 2),
      ],
      rows: all.map(({ path, role, sizeBytes, sha256, suppliedHash }) =>
        row([
          text(disclose.path(path)),
          text(t.hashes.roles[role]),
          number(sizeBytes),
          text(sha256 === null ? t.terms.none : code(sha256)),
          text(t.terms.hashStates[suppliedHash]),
        ]),
      ),
      onlyInWorkbook: all.length > 60,
    },
    t.hashes.noFiles,
  )
}
