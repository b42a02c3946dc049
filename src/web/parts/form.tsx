import type { ComponentChildren, VNode } from 'preact'

/** What was wrong with a form that was sent, told at its top and at each field. */
export type Refusal = {
  status: number
  title: string
  detail: string
  errors: readonly { path: string; message: string }[]
}

/** What was typed into a form, by the names of its fields. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

/** One value that was typed, or ''. */
export function typedText(typed: Typed, name: string): string {
  const value = typed[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** What a form shows: what was typed, and why it was refused, if it was. */
export type FormState = { typed: Typed; refusal: Refusal | null }

/** A form that nobody has typed into. */
export const untouched: FormState = { typed: {}, refusal: null }

type RefusedProps = {
  refusal: Refusal | null
  /** The fields that the form shows, by their names: it leads to those that are wrong. */
  labels?: Readonly<Record<string, string>>
  form?: string
}

/** Why a form came back, for people and for screen readers. Nothing when it is shown the first time. */
export function Refused({ refusal, labels = {}, form }: RefusedProps): VNode | null {
  if (!refusal) return null
  const faults = refusal.errors.filter(({ path, message }) => labels[path] && message !== refusal.detail)
  return (
    // Who sent the form is to learn first what became of it.
    <div class="notice refused" role="alert" tabIndex={-1} autofocus>
      <p>{refusal.detail}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ path, message }) => (
            <li key={path}>
              <a href={`#${fieldId(path, form)}`}>{labels[path]}</a>: {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/**
 * What a hidden field is set to when a page is sent: a new key, so that a form that is sent twice acts once. Nobody else
 * knows it, else it could stand in a text. Not by `randomUUID`, which browsers have on https only.
 */
export const formKeyMark = `form-key-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`

/** Makes a form act once, however often it is sent. */
export function OnceKey(): VNode {
  return <input type="hidden" name="key" value={formKeyMark} />
}

/** Where a field stands in its page. */
function fieldId(name: string, form: string | undefined): string {
  return `${form ?? 'field'}-${name}`
}

type FieldProps = {
  name: string
  /** In a page of several forms, a word of this one, so that no id stands twice. */
  form?: string | undefined
  label: string
  hint?: string | undefined
  refusal: Refusal | null
  input: (attributes: { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' }) => VNode
}

/** A labelled field with its hint, and what was wrong with it. */
export function Field({ name, form, label, hint, refusal, input }: FieldProps): VNode {
  const id = fieldId(name, form)
  const faults = faultsOf(refusal, name)
  const described = describing(id, hint, faults)
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {input({
        id,
        name,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(faults.length > 0 ? { 'aria-invalid': 'true' as const } : {}),
      })}
      <Remarks id={id} hint={hint} faults={faults} />
    </div>
  )
}

type Remarks = { id: string; hint: string | undefined; faults: readonly string[] }

/** The hint of a field, and what was wrong with it. */
function Remarks({ id, hint, faults }: Remarks): VNode {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p class="fault" id={`${id}-fault`}>
          {faults.join('. ')}
        </p>
      )}
    </>
  )
}

/** The ids of a field's remarks. Undefined: it has none. */
function describing(id: string, hint: string | undefined, faults: readonly string[]): string | undefined {
  return [hint && `${id}-hint`, faults.length > 0 && `${id}-fault`].filter(Boolean).join(' ') || undefined
}

function faultsOf(refusal: Refusal | null, name: string): string[] {
  const faults = refusal?.errors.filter(({ path }) => path === name || path.startsWith(`${name}.`)) ?? []
  return faults.map(({ message }) => message)
}

type TextFieldProps = Omit<FieldProps, 'input'> & {
  typed: Typed
  type?: 'text' | 'email' | 'password'
  required?: boolean
  autocomplete?: string
  minLength?: number
  maxLength?: number
  /** For what people write of themselves, which may run from right to left. */
  dir?: 'auto'
  /** Off for names and addresses, which no phone should correct. */
  autocapitalize?: 'none'
  spellcheck?: false
}

/** A field of one line. A password is never sent back. */
export function TextField(props: TextFieldProps): VNode {
  const { name, form, label, hint, refusal, typed, type = 'text', ...more } = props
  const value = type === 'password' ? undefined : typedText(typed, name)
  return (
    <Field
      name={name}
      form={form}
      label={label}
      refusal={refusal}
      hint={hint}
      // One of its types at a time is what the type of `input` wants to be told.
      input={(attributes) => <input {...attributes} {...more} type={type as 'text'} value={value} />}
    />
  )
}

type ChoicesProps = Pick<FieldProps, 'name' | 'hint' | 'refusal'> & {
  legend: string
  choices: readonly { value: string; label: string; hint?: string }[]
  typed: Typed
}

/** Boxes of which any may be ticked. Who is led to them comes to the first. */
export function Choices({ name, legend, hint, choices, typed, refusal }: ChoicesProps): VNode {
  const id = fieldId(name, undefined)
  const faults = faultsOf(refusal, name)
  const ticked = [typed[name] ?? []].flat()
  return (
    <fieldset aria-describedby={describing(id, hint, faults)}>
      <legend>{legend}</legend>
      <Remarks id={id} hint={hint} faults={faults} />
      {choices.map(({ value, label, hint: about }, index) => (
        <div key={value}>
          <label>
            <input
              id={index === 0 ? id : undefined}
              type="checkbox"
              name={name}
              value={value}
              checked={ticked.includes(value)}
              aria-describedby={about && `${id}-${value}`}
            />{' '}
            {label}
          </label>
          {about && (
            <p class="hint" id={`${id}-${value}`}>
              {about}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}

/** The button that sends a form. */
export function SendButton({ children }: { children: ComponentChildren }): VNode {
  return (
    <button type="submit" class="primary">
      {children}
    </button>
  )
}

type ButtonFormProps = {
  action: string
  label: string
  /** What is sent along. */
  children?: ComponentChildren
}

/** A form that does one thing at the press of one button. */
export function ButtonForm({ action, label, children }: ButtonFormProps): VNode {
  return (
    <form method="post" action={action} class="inline">
      {children}
      <button type="submit">{label}</button>
    </form>
  )
}
