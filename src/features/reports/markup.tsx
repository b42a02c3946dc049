import type { VNode } from 'preact'
import { Time } from '../../web/parts/figures.js'
import { ButtonForm, Field, type FormState, OnceKey, Refused, SendButton, typedText } from '../../web/parts/form.js'
import { More } from '../../web/parts/pager.js'
import { MemberName } from '../accounts/markup.js'
import type { ReportedPost, ReportsAnswer, ReportView } from './schema.js'

const longestReason = 1000

/** The form by which a member reports a post. `isAgain`: they did so already, and nobody has looked at it yet. */
export function ReportPage({ reported, isAgain, ...shown }: FormState & ReportFormProps): VNode {
  const { post, thread } = reported
  return (
    <>
      <h1>Report a post</h1>
      <div class="panel">
        <h2>
          <a href={`/posts/${post.id}`} dir="auto">
            {thread.title}
          </a>
        </h2>
        <Excerpt reported={reported} />
      </div>
      <form method="post" action={`/posts/${post.id}/report`} class="panel">
        <Refused refusal={shown.refusal} labels={{ reason: 'What is wrong with it' }} />
        {isAgain && <p class="notice">You have reported this post. What you write now takes the place of that.</p>}
        <OnceKey />
        <Field
          name="reason"
          label="What is wrong with it"
          hint="The moderators of this forum read it, and nobody else."
          refusal={shown.refusal}
          input={(attributes) => (
            <textarea
              {...attributes}
              required
              rows={4}
              maxLength={longestReason}
              dir="auto"
              value={typedText(shown.typed, 'reason')}
            />
          )}
        />
        <SendButton>Report</SendButton>
      </form>
    </>
  )
}

type ReportFormProps = { reported: ReportedPost; isAgain: boolean }

/** What a member sees after they have reported a post. */
export function ReportedPage({ postId }: { postId: number }): VNode {
  return (
    <>
      <h1>Thank you</h1>
      <p>The moderators of this forum will look at the post.</p>
      <p>
        <a href={`/posts/${postId}`}>Back to the post</a>
      </p>
    </>
  )
}

/** The reports that are open, gathered by the posts that they are about. */
export function ReportsPage({ reports, next }: ReportsAnswer): VNode {
  return (
    <>
      <h1>Reports</h1>
      {reports.length === 0 && <p class="panel">There is no open report.</p>}
      {byPost(reports).map((about) => (
        <ReportsOfPost key={about[0].post.id} reports={about} />
      ))}
      <More path="/reports" next={next} label="Newer" />
    </>
  )
}

/** Reports of one post: at least one. */
type OfPost = [ReportView, ...ReportView[]]

/** In the order of the oldest of each post. */
function byPost(reports: readonly ReportView[]): OfPost[] {
  const gathered = new Map<number, OfPost>()
  for (const report of reports) {
    const about = gathered.get(report.post.id)
    if (about) about.push(report)
    else gathered.set(report.post.id, [report])
  }
  return [...gathered.values()]
}

function ReportsOfPost({ reports }: { reports: OfPost }): VNode {
  const [first] = reports
  const { post, thread } = first
  const heading = `about-${post.id}`
  return (
    <section class="panel" aria-labelledby={heading}>
      <h2 id={heading}>
        <a href={`/posts/${post.id}`} dir="auto">
          {thread.title}
        </a>
        {post.state === 'deleted' && <span class="mark">Deleted</span>}
      </h2>
      <Excerpt reported={first} />
      <ul class="lines">
        {reports.map((report) => (
          <li key={report.id}>
            <p class="said" dir="auto">
              {report.reason}
            </p>
            <span class="by">
              <MemberName member={report.reporter} />, <Time at={report.createdAt} />
            </span>
          </li>
        ))}
      </ul>
      <ButtonForm action={`/reports/${first.id}/close`} label="Close" />
    </section>
  )
}

/** Where a reported post stands, by whom it is, and how it begins. */
function Excerpt({ reported: { post, forum } }: { reported: ReportedPost }): VNode {
  return (
    <>
      <p class="by">
        <MemberName member={post.author} />, <Time at={post.createdAt} />, in{' '}
        <a href={`/forums/${forum.id}`} dir="auto">
          {forum.name}
        </a>
      </p>
      <blockquote dir="auto">{post.excerpt}</blockquote>
    </>
  )
}
