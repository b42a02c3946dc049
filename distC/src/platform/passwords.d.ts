/**
 * Hashes a password with Argon2id, in PHC form. It is brought into Unicode's form NFKC before (NIST SP 800-63B,
 * section 5.1.1.2), so that two keyboards that write an accent in two ways give one password.
 * @throws AppError `unavailable` when too many wait already.
 */
export declare function hashPassword(password: string): Promise<string>;
/**
 * Whether a password is the one of a stored hash. Without a hash it is never right, and takes the same time.
 * @throws AppError `unavailable` when too many wait already.
 */
export declare function isPassword(password: string, stored: string | null): Promise<boolean>;
