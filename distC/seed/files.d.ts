import { type ThreadPlan } from './plan.js';
/**
 * Reads a document's file, and the one beside it with what the document leaves unsaid.
 * @throws Error with a sentence that begins with the file, and its line where there is one, and tells what was expected.
 */
export declare function readThreadFile(file: string): Promise<ThreadPlan>;
