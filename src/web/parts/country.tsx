import type { VNode } from 'preact'

type Shown = { code: string; name: string }

/** A country: its flag, and its name, which leads to what is written from there. */
export function Country({ country }: { country: Shown }): VNode {
  return (
    <a href={countryPath(country)}>
      <CountryName country={country} />
    </a>
  )
}

/** A country's flag and name. */
export function CountryName({ country }: { country: Shown }): VNode {
  return (
    <>
      <span class="flag" aria-hidden="true">
        {flag(country.code)}
      </span>{' '}
      {country.name}
    </>
  )
}

/** The address of a country's page. */
export function countryPath({ code }: Pick<Shown, 'code'>): string {
  return `/countries/${code.toLowerCase()}`
}

/** The two letters of a code as the signs that are drawn together as a flag. */
function flag(code: string): string {
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 - 65 + letter.charCodeAt(0)))
}
