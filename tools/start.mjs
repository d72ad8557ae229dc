import { withInstallation } from './install.mjs'
import { runCli } from './run-cli.mjs'

const demonstration = [
  ...['run', 'examples/case', '--out', 'out/demo'],
  ...['--owner', 'Karwan', '--owner', 'Karwan K.', '--zone', 'Europe/Brussels'],
]

withInstallation((node) => runCli(node, demonstration))
