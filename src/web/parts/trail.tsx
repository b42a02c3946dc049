import type { VNode } from 'preact'

/** The ways up from a page, the outermost first: the address of each, and what people call it. */
export function Trail({ steps }: { steps: readonly { href: string; label: string }[] }): VNode {
  return (
    <nav class="trail" aria-label="Where this is">
      {steps.map(({ href, label }) => (
        <a key={href} href={href} dir="auto">
          {label}
        </a>
      ))}
    </nav>
  )
}
