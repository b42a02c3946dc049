declare module 'markdown-it-container' {
  import type { MarkdownIt, RendererRule } from 'markdown-it'

  /** Adds blocks between `:::name` and `:::`. The package comes without types. */
  export default function container(
    md: MarkdownIt,
    name: string,
    options: { validate: (params: string) => boolean; render: RendererRule },
  ): void
}
