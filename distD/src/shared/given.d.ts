/** Those of an object's fields that are there: a field that is undefined is no field. */
export type Given<T> = {
    [K in keyof T]?: Exclude<T[K], undefined>;
};
/** The fields that were given, without those that are undefined: a change that does not name a field leaves it as it is. */
export declare function given<T extends object>(fields: T): Given<T>;
