import { connectForum } from '../client/index.js'

const { streams, cursor } = document.body.dataset
if (streams !== undefined) {
  const forum = connectForum(location.origin)
  for (const stream of streams.split(' ')) {
    forum.subscribe(stream, { after: Number(cursor), onEvent: () => location.reload() }).catch(() => undefined)
  }
}
