import type { VNode } from 'preact'
import { Field, type FormState, TextField, typedText } from '../../web/parts/form.js'
import type { CountryView } from './schema.js'

/** The names of the fields of a card. */
export const cardLabels = { title: 'Title', country: 'Country', location: 'Location' } as const

/** The fields of a form about where a member is from. */
export function CardFields({ countries, ...shown }: FormState & { countries: readonly CountryView[] }): VNode {
  const chosen = typedText(shown.typed, 'country')
  return (
    <>
      <Field
        name="country"
        label={cardLabels.country}
        hint="Optional. Everybody sees it, and finds what you write under it."
        refusal={shown.refusal}
        input={(attributes) => (
          <select {...attributes} autocomplete="country">
            <option value="">None</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code} selected={code === chosen}>
                {name}
              </option>
            ))}
          </select>
        )}
      />
      <TextField
        {...shown}
        name="location"
        label={cardLabels.location}
        dir="auto"
        maxLength={100}
        hint="Optional: where you are, in your own words. Everybody sees it."
      />
    </>
  )
}

/** What a field shows whose label the form chooses. */
export type LabelledField = FormState & { form?: string; label: string }

/** The field of a member's own address. */
export function EmailField(props: LabelledField): VNode {
  return (
    <TextField
      {...props}
      name="email"
      type="email"
      required
      maxLength={254}
      autocomplete="email"
      autocapitalize="none"
      spellcheck={false}
      hint="For signing in. Nobody else sees it."
    />
  )
}

/** The field of a new password. */
export function NewPasswordField(props: LabelledField): VNode {
  return (
    <TextField
      {...props}
      name="password"
      type="password"
      required
      minLength={8}
      maxLength={200}
      autocomplete="new-password"
      hint="8 to 200 characters: a few words are good. Not your name, and not what everybody tries first."
    />
  )
}
