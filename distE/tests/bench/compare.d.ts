import type { Server } from './processes.js';
import { type Load, type Row, type Subject } from './row.js';
import type { WrkRequest } from './wrk.js';
/** How long each side is loaded in a round, in seconds. */
export declare const roundSeconds = 2;
/** One side of a comparison. */
export type HttpSide = {
    server: Server;
    /** The database that works for it. */
    database: string | null;
    /** What it is asked in a round; -1 is the one before the first, which only warms. */
    requests: (round: number) => readonly WrkRequest[] | Promise<readonly WrkRequest[]>;
    /** How long an answer may be on average, in bytes: a round in which it was longer is measured again. */
    longest?: number;
};
/** What is compared over HTTP. */
export type HttpSubject = Omit<Subject, 'unit'> & {
    rounds: number;
    /** How many requests are answered by 64 connections (the default), or how long one takes on its own. */
    measure?: 'throughput' | 'time';
    /** How many times the ceiling's p99 Rostra's may be. */
    p99AtMost?: number;
};
/** Loads Rostra and its ceiling in turn, and tells their throughput; and their p99, where it has a bar. */
export declare function compareHttp({ rounds, p99AtMost, measure, ...subject }: HttpSubject, sides: {
    rostra: HttpSide;
    ceiling: HttpSide;
}): Promise<Row[]>;
/** Loads one side for a round. @throws Error when nothing was answered, or with something else than was asked for. */
export declare function loadSide(side: HttpSide, what: string, { round, connections }: {
    round: number;
    connections: number;
}): Promise<Load>;
