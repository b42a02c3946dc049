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

/** Why a form came back, for people and for screen readers. Nothing when it is shown the first time. */
export function Refused({ refusal }: { refusal: Refusal | null }): VNode | null {
  if (!refusal) return null
  return (
    <div class="notice refused" role="alert">
      <p>{refusal.detail}</p>
    </div>
  )
}

/** What a hidden field is set to when a page is sent: a new key, so that a form that is sent twice acts once. */
export const formKeyMark = '\u{fdd0}form-key\u{fdd0}'

/** Makes a form act once, however often it is sent. */
export function OnceKey(): VNode {
  return <input type="hidden" name="key" value={formKeyMark} />
}

type FieldProps = {
  name: string
  label: string
  hint?: string | undefined
  refusal: Refusal | null
  input: (attributes: { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' }) => VNode
}

/** A labelled field with its hint, and what was wrong with it. */
export function Field({ name, label, hint, refusal, input }: FieldProps): VNode {
  const id = `field-${name}`
  const faults = refusal?.errors.filter(({ path }) => path === name || path.startsWith(`${name}.`)) ?? []
  const describing = [hint && `${id}-hint`, faults.length > 0 && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {input({
        id,
        name,
        ...(describing ? { 'aria-describedby': describing } : {}),
        ...(faults.length > 0 ? { 'aria-invalid': 'true' as const } : {}),
      })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p class="fault" id={`${id}-fault`}>
          {faults.map(({ message }) => message).join('. ')}
        </p>
      )}
    </div>
  )
}

type TextFieldProps = Omit<FieldProps, 'input'> & {
  typed: Typed
  type?: 'text' | 'email' | 'password'
  required?: boolean
  autocomplete?: string
  maxLength?: number
}

/** A field of one line. A password is never sent back. */
export function TextField({ name, label, hint, refusal, typed, type = 'text', ...more }: TextFieldProps): VNode {
  const value = type === 'password' ? undefined : typedText(typed, name)
  return (
    <Field
      name={name}
      label={label}
      refusal={refusal}
      hint={hint}
      // One of its types at a time is what the type of `input` wants to be told.
      input={(attributes) => <input {...attributes} {...more} type={type as 'text'} value={value} />}
    />
  )
}

/** A form that does one thing at the press of one button. */
export function ButtonForm({
  action,
  label,
  class: className,
  children,
}: {
  action: string
  label: ComponentChildren
  class?: string
  children?: ComponentChildren
}): VNode {
  return (
    <form method="post" action={action} class={className ?? 'inline'}>
      {children}
      <button type="submit">{label}</button>
    </form>
  )
}
