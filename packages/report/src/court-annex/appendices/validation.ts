import { code, fact, figures, number, row, text, words } from '../blocks.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

/** The measurements belong to the release, so the annex states their place; what was examined in this case stands here. */
export const validation: AnnexSection = {
  id: 'validation',
  kind: 'appendix',
  title: ({ t }) => t.validation.title,
  blocks: ({ t, say, about, source }) => [
    fact(say(t.validation.place, { version: about.tool.version })),
    fact([t.validation.synthetic]),
    fact([t.validation.local]),
    tableOr(
      {
        id: 'table-detectors',
        caption: [t.validation.detectors],
        columns: [
          words('detector', t.validation.detector, 3),
          figures('examined', t.validation.examined),
          figures('findings', t.validation.found),
        ],
        rows: source
          .detectorRuns()
          .map(({ detector, examined, findings }) => row([text(code(detector)), number(examined), number(findings)])),
      },
      t.validation.noDetectors,
    ),
  ],
}
