import { render, type VNode } from 'preact'

/** Draws a piece of a page as the server does, and answers its element. */
export function draw(piece: VNode): Element {
  const holder = document.createElement('div')
  render(piece, holder)
  const element = holder.firstElementChild
  if (!element) throw new Error('Nothing was drawn.')
  return element
}
