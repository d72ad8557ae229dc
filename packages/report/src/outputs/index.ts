import { caseUco } from '../case-uco/case-uco.ts'
import { defencePackage } from '../defence/defence-package.ts'
import { geojson } from '../maps/geojson.ts'
import { kml } from '../maps/kml.ts'
import { gexf } from '../networks/gexf.ts'
import { graphml } from '../networks/graphml.ts'
import { i2 } from '../networks/i2.ts'
import { timeline } from '../timeline/timeline.ts'
import type { OutputKind } from './output-kind.ts'

/** Outputs in the formats of other programs, and what the defence is given; one line each. */
export const outputKinds = [
  graphml,
  gexf,
  i2,
  geojson,
  kml,
  timeline,
  caseUco,
  defencePackage,
] as const satisfies readonly OutputKind[]
