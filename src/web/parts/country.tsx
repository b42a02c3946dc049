import type { VNode } from 'preact'

/** A country: its flag, and its name, which leads to what is written from there. */
export function Country({ country }: { country: { code: string; name: string } }): VNode {
  return (
    <a href={`/countries/${country.code.toLowerCase()}`}>
      <span class="flag" aria-hidden="true">
        {flag(country.code)}
      </span>{' '}
      {country.name}
    </a>
  )
}

/** The two letters of a code as the signs that are drawn together as a flag. */
function flag(code: string): string {
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 - 65 + letter.charCodeAt(0)))
}
