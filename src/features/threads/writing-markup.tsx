import type { VNode } from 'preact'
import { ButtonForm, type FormState, OnceKey, Refused, SendButton, TextField } from '../../web/parts/form.js'
import { Trail } from '../../web/parts/trail.js'
import { BodyField, type Draft, SendOrPreview } from '../posts/writing-markup.js'
import type { ThreadAnswer } from './schema.js'

type NewThread = {
  forumId: number
  /** Left out where the writer is signed out: they may not see it any more. */
  forumName: string | null
  draft: Draft
}

/** The page on which a thread is begun. */
export function NewThreadPage({ forumId, forumName, draft }: NewThread): VNode {
  return (
    <>
      <Trail steps={[{ href: `/forums/${forumId}`, label: forumName ?? 'To the forum' }]} />
      <h1>New thread</h1>
      <form id="new-thread" class="panel" method="post" action={`/forums/${forumId}/new-thread`}>
        <OnceKey />
        <BodyField form="new-thread" label="Text" draft={draft} labels={{ title: 'Title' }}>
          <TitleField {...draft} form="new-thread" />
        </BodyField>
        <SendOrPreview send="Post thread" />
      </form>
    </>
  )
}

function TitleField({ typed, refusal, form }: FormState & { form: string }): VNode {
  return (
    <TextField
      typed={typed}
      refusal={refusal}
      form={form}
      name="title"
      label="Title"
      required
      maxLength={150}
      dir="auto"
    />
  )
}

/** The page on which a thread is renamed, locked and made sticky, by those who may. */
export function EditThreadPage({ shown: { thread, viewer }, state }: { shown: ThreadAnswer; state: FormState }): VNode {
  const action = `/threads/${thread.id}/edit`
  return (
    <>
      <Trail steps={[{ href: `/threads/${thread.id}`, label: thread.title }]} />
      <h1>Edit thread</h1>
      <Refused refusal={state.refusal} form="rename" labels={{ title: 'Title' }} />
      {viewer.canEdit && (
        <form id="rename" class="panel" method="post" action={action}>
          <TitleField {...state} form="rename" />
          <SendButton>Save</SendButton>
        </form>
      )}
      {viewer.canModerate && (
        <div class="row">
          <Switch action={action} name="isLocked" isOn={thread.isLocked} labels={['Lock', 'Unlock']} />
          <Switch action={action} name="isSticky" isOn={thread.isSticky} labels={['Make sticky', 'Make unsticky']} />
        </div>
      )}
    </>
  )
}

type SwitchProps = { action: string; name: string; isOn: boolean; labels: readonly [on: string, off: string] }

function Switch({ action, name, isOn, labels: [on, off] }: SwitchProps): VNode {
  return (
    <ButtonForm action={action} label={isOn ? off : on}>
      <input type="hidden" name={name} value={isOn ? 'no' : 'yes'} />
    </ButtonForm>
  )
}
