// A FeatureServer on loopback (koop) with what koop leaves to others: the page size is enforced, a token is asked for
// in Esri's header, errors come as Esri's do. Usage: node server.js PORT MAX_RECORD_COUNT; the GeoJSON files lie in
// ./data. With SERVICE_KEY set, every layer wants it.
'use strict'

const Koop = require('@koopjs/koop-core')
const files = require('@koopjs/provider-file-geojson')

const port = Number(process.argv[2] || 8091)
const most = Number(process.argv[3] || 1000)
const wanted = process.env.SERVICE_KEY || ''
const koop = new Koop({ logLevel: 'error' })

function refused (request) {
  if (!wanted || !request.path.includes('FeatureServer')) return null
  const given = String(request.headers['x-esri-authorization'] || '').replace('Bearer ', '')
  if (!given) return { code: 499, message: 'Token Required', details: [] }
  return given === wanted ? null : { code: 498, message: 'Invalid Token', details: [] }
}

koop.server.use((request, response, next) => {
  const error = refused(request)
  if (error) return response.json({ error })
  const asked = request.query
  const rows = request.path.endsWith('/query') && !asked.returnCountOnly && !asked.returnIdsOnly && !asked.outStatistics
  if (rows) asked.resultRecordCount = String(Math.min(Number(asked.resultRecordCount) || most, most))
  next()
})
koop.register(files, { dataDir: './data' })
koop.server.listen(port, '127.0.0.1', () => console.log('ready'))
