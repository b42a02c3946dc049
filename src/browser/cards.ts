import type { UserCard } from '../client/index.js'
import { figure } from '../web/parts/figures.js'

/** Shows an author's present figures on every card of theirs. */
export function showCard(author: UserCard): void {
  const figures = { messages: author.messageCount, score: author.reactionScore }
  for (const [name, count] of Object.entries(figures)) {
    for (const fact of document.querySelectorAll(`[data-member="${author.id}"] [data-fact="${name}"]`)) {
      fact.textContent = figure(count)
    }
  }
}
