import type { VNode } from 'preact';
import { type FormState } from '../../web/parts/form.js';
import type { ReportedPost, ReportsAnswer } from './schema.js';
/** The form by which a member reports a post. `isAgain`: they did so already, and nobody has looked at it yet. */
export declare function ReportPage({ reported, isAgain, ...shown }: FormState & ReportFormProps): VNode;
type ReportFormProps = {
    reported: ReportedPost;
    isAgain: boolean;
};
/** What a member sees after they have reported a post. */
export declare function ReportedPage({ postId }: {
    postId: number;
}): VNode;
/** The reports that are open, gathered by the posts that they are about. */
export declare function ReportsPage({ reports, next }: ReportsAnswer): VNode;
export {};
