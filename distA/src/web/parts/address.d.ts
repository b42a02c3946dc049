/** An address that asks for one thing more. */
export declare function withQuery(path: string, name: string, value: string | number): string;
/** The address of a form that leads on to `next` when it is done; to the front page it leads without being told. */
export declare function withNext(path: string, next: string): string;
