// A FeatureServer on loopback: koop over GeoJSON files in ./data, with what koop leaves to others: the page size is
// enforced, a token is asked for in Esri's header, its errors come as Esri's do (HTTP 200). Usage:
// node server.js PORT MAX_RECORD_COUNT; with SERVICE_KEY set, every layer wants it. The service of data/sites.geojson
// is /files/rest/services/sites/FeatureServer.
'use strict'

const fs = require('fs')
const path = require('path')
const Koop = require('@koopjs/koop-core')

const port = Number(process.argv[2] || 8091)
const most = Number(process.argv[3] || 1000)
const wanted = process.env.SERVICE_KEY || ''
const known = new Map()

// The rows of a file, read once: a real server keeps them in a database.
function rowsOf (name) {
  if (!known.has(name)) {
    const file = path.join('data', path.basename(name) + '.geojson')
    if (!fs.existsSync(file)) throw Object.assign(new Error('Service not found'), { code: 404 })
    const { metadata = {}, features } = JSON.parse(fs.readFileSync(file, 'utf8'))
    const key = metadata.idField || 'OBJECTID'
    known.set(name, { metadata, features, key, byId: new Map(features.map(f => [f.properties[key], f])) })
  }
  return known.get(name)
}

// What a database does by itself: rows by id and pages of everything. Conditions and extents are left to koop.
class Model {
  async getData (request, done) {
    try {
      const { metadata, features, key, byId } = rowsOf(request.params.id)
      const asked = request.query
      const kind = features.length ? features[0].geometry.type : undefined
      const about = { geometryType: kind, name: request.params.id, ...metadata, idField: key, maxRecordCount: most }
      const plain = (!asked.where || asked.where === '1=1') && !asked.geometry && !asked.outStatistics
      if (asked.objectIds) {
        const ids = String(asked.objectIds).split(',').map(Number)
        const found = ids.map(id => byId.get(id)).filter(Boolean)
        return done(null, { type: 'FeatureCollection', features: found, metadata: about, filtersApplied: { objectIds: true } })
      }
      if (plain && asked.returnCountOnly) {
        return done(null, { type: 'FeatureCollection', features: [], count: features.length, metadata: about })
      }
      if (plain && asked.resultRecordCount && /\/query$/.test(request.path)) {
        const start = Number(asked.resultOffset) || 0
        const end = start + Number(asked.resultRecordCount)
        about.limitExceeded = end < features.length
        return done(null, {
          type: 'FeatureCollection', features: features.slice(start, end), metadata: about, filtersApplied: { offset: true, limit: true }
        })
      }
      done(null, { type: 'FeatureCollection', features, metadata: about })
    } catch (error) { done(error) }
  }
}

function refused (request) {
  if (!wanted || !request.path.includes('FeatureServer')) return null
  const given = String(request.headers['x-esri-authorization'] || '').replace('Bearer ', '')
  if (!given) return { code: 499, message: 'Token Required', details: [] }
  return given === wanted ? null : { code: 498, message: 'Invalid Token', details: [] }
}

const koop = new Koop({ logLevel: 'error' })
koop.server.use((request, response, next) => {
  const error = refused(request)
  if (error) return response.json({ error })
  const asked = request.query
  const rows = request.path.endsWith('/query') && !asked.returnCountOnly && !asked.returnIdsOnly && !asked.outStatistics
  if (rows) asked.resultRecordCount = String(Math.min(Number(asked.resultRecordCount) || most, most))
  next()
})
koop.register({ type: 'provider', name: 'files', version: '1.0.0', hosts: false, disableIdParam: false, Model })
koop.server.listen(port, '127.0.0.1', () => console.log('ready'))
