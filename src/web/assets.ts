import { createRequire } from 'node:module'
import path from 'node:path'
import express, { Router } from 'express'
import { projectPath } from '../platform/project.js'

/**
 * The files that pages load: styles, the live script, and the typed client with Socket.IO's own browser module.
 * Browsers load modules as they are, so nothing is bundled: an import map says where a package lies.
 */
export function serveAssets(): Router {
  const require = createRequire(import.meta.url)
  const socketIo = path.join(path.dirname(require.resolve('socket.io-client/package.json')), 'dist')
  const router = Router()
  router.get('/assets/socket.io.js', (_request, response) =>
    response.sendFile('socket.io.esm.min.js', { root: socketIo }),
  )
  router.use('/client', express.static(path.join(import.meta.dirname, '../client'), options))
  router.use('/assets', express.static(projectPath('src/web/assets'), options))
  return router
}

const options = { index: false, redirect: false, dotfiles: 'ignore' } as const
