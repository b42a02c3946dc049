-- CreateEnum
CREATE TYPE "forum_kind" AS ENUM ('category', 'forum');

-- CreateEnum
CREATE TYPE "permission" AS ENUM ('read', 'create_thread', 'reply', 'react', 'moderate');

-- CreateEnum
CREATE TYPE "content_state" AS ENUM ('visible', 'deleted');

-- CreateTable
CREATE TABLE "users" (
    "id" SERIAL NOT NULL,
    "username" TEXT NOT NULL,
    "username_key" TEXT NOT NULL,
    "email" TEXT,
    "password_hash" TEXT,
    "title" TEXT,
    "location" TEXT,
    "country_code" CHAR(2),
    "country_text" TEXT,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "imported_message_count" INTEGER NOT NULL DEFAULT 0,
    "imported_reaction_score" INTEGER NOT NULL DEFAULT 0,
    "message_count" INTEGER NOT NULL DEFAULT 0,
    "reaction_score" INTEGER NOT NULL DEFAULT 0,
    "looked_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "groups" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_members" (
    "user_id" INTEGER NOT NULL,
    "group_id" INTEGER NOT NULL,

    CONSTRAINT "group_members_pkey" PRIMARY KEY ("user_id","group_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" SERIAL NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_id" INTEGER NOT NULL,
    "user_agent" TEXT,
    "address" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" SERIAL NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "user_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forums" (
    "id" SERIAL NOT NULL,
    "parent_id" INTEGER,
    "kind" "forum_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "is_private" BOOLEAN NOT NULL DEFAULT false,
    "counts_messages" BOOLEAN NOT NULL DEFAULT true,
    "author_window_minutes" INTEGER DEFAULT 1440,
    "thread_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forums_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forum_permissions" (
    "forum_id" INTEGER NOT NULL,
    "group_id" INTEGER NOT NULL,
    "permission" "permission" NOT NULL,
    "is_allowed" BOOLEAN NOT NULL,

    CONSTRAINT "forum_permissions_pkey" PRIMARY KEY ("forum_id","group_id","permission")
);

-- CreateTable
CREATE TABLE "threads" (
    "id" SERIAL NOT NULL,
    "forum_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_sticky" BOOLEAN NOT NULL DEFAULT false,
    "is_locked" BOOLEAN NOT NULL DEFAULT false,
    "state" "content_state" NOT NULL DEFAULT 'visible',
    "deleted_at" TIMESTAMPTZ(3),
    "deleted_by_id" INTEGER,
    "view_count" INTEGER NOT NULL DEFAULT 0,
    "reply_count" INTEGER NOT NULL DEFAULT 0,
    "first_post_id" INTEGER,
    "last_post_id" INTEGER,
    "last_post_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "threads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posts" (
    "id" SERIAL NOT NULL,
    "thread_id" INTEGER NOT NULL,
    "forum_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    "country_code" CHAR(2),
    "position" INTEGER,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,
    "renderer_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "edited_by_id" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" "content_state" NOT NULL DEFAULT 'visible',
    "deleted_at" TIMESTAMPTZ(3),
    "deleted_by_id" INTEGER,
    "reaction_score" INTEGER NOT NULL DEFAULT 0,
    "reaction_counts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_revisions" (
    "post_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_by_id" INTEGER NOT NULL,

    CONSTRAINT "post_revisions_pkey" PRIMARY KEY ("post_id","version")
);

-- CreateTable
CREATE TABLE "reaction_types" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "emoji" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "reaction_types_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reactions" (
    "post_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "type_id" INTEGER NOT NULL,
    "receiver_id" INTEGER NOT NULL,
    "forum_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reactions_pkey" PRIMARY KEY ("post_id","user_id")
);

-- CreateTable
CREATE TABLE "post_tallies" (
    "forum_id" INTEGER NOT NULL,
    "country_code" TEXT NOT NULL,
    "shard" INTEGER NOT NULL,
    "post_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "post_tallies_pkey" PRIMARY KEY ("forum_id","country_code","shard")
);

-- CreateTable
CREATE TABLE "country_tallies" (
    "country_code" CHAR(2) NOT NULL,
    "member_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "country_tallies_pkey" PRIMARY KEY ("country_code")
);

-- CreateTable
CREATE TABLE "events" (
    "id" BIGSERIAL NOT NULL,
    "seq" BIGINT,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "forum_id" INTEGER,
    "thread_id" INTEGER,
    "post_id" INTEGER,
    "user_id" INTEGER,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "pruned_seq" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "log_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "scope" TEXT NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "answer" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("scope","key_hash")
);

-- CreateTable
CREATE TABLE "imports" (
    "hash" BYTEA NOT NULL,
    "thread_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "imports_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_username_key" ON "users"("username_key");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "users_country_idx" ON "users"("country_code");

-- CreateIndex
CREATE UNIQUE INDEX "groups_key_key" ON "groups"("key");

-- CreateIndex
CREATE INDEX "group_members_group_idx" ON "group_members"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_user_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sessions_expires_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_secret_key" ON "api_tokens"("secret_hash");

-- CreateIndex
CREATE INDEX "api_tokens_user_idx" ON "api_tokens"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "forums_slug_key" ON "forums"("slug");

-- CreateIndex
CREATE INDEX "forums_parent_idx" ON "forums"("parent_id");

-- CreateIndex
CREATE INDEX "forum_permissions_group_idx" ON "forum_permissions"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "threads_first_post_key" ON "threads"("first_post_id");

-- CreateIndex
CREATE INDEX "threads_forum_idx" ON "threads"("forum_id", "is_sticky" DESC, "last_post_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "threads_forum_latest_idx" ON "threads"("forum_id", "last_post_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "threads_latest_idx" ON "threads"("last_post_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "threads_author_idx" ON "threads"("author_id", "id" DESC);

-- CreateIndex
CREATE INDEX "posts_thread_country_idx" ON "posts"("thread_id", "country_code", "id");

-- CreateIndex
CREATE INDEX "posts_latest_idx" ON "posts"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posts_forum_latest_idx" ON "posts"("forum_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posts_country_latest_idx" ON "posts"("country_code", "forum_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posts_author_latest_idx" ON "posts"("author_id", "forum_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "post_revisions_edited_by_idx" ON "post_revisions"("edited_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "reaction_types_key_key" ON "reaction_types"("key");

-- CreateIndex
CREATE INDEX "reactions_post_latest_idx" ON "reactions"("post_id", "created_at" DESC, "user_id" DESC);

-- CreateIndex
CREATE INDEX "reactions_user_latest_idx" ON "reactions"("user_id", "forum_id", "created_at" DESC, "post_id" DESC);

-- CreateIndex
CREATE INDEX "reactions_type_idx" ON "reactions"("type_id");

-- CreateIndex
CREATE UNIQUE INDEX "events_seq_key" ON "events"("seq");

-- CreateIndex
CREATE INDEX "events_forum_idx" ON "events"("forum_id", "seq");

-- CreateIndex
CREATE INDEX "events_thread_idx" ON "events"("thread_id", "seq");

-- CreateIndex
CREATE INDEX "events_at_idx" ON "events"("at");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_idx" ON "idempotency_keys"("created_at");

-- CreateIndex
CREATE INDEX "imports_thread_idx" ON "imports"("thread_id");

-- AddForeignKey
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_user_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forums" ADD CONSTRAINT "forums_parent_fkey" FOREIGN KEY ("parent_id") REFERENCES "forums"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forum_permissions" ADD CONSTRAINT "forum_permissions_forum_fkey" FOREIGN KEY ("forum_id") REFERENCES "forums"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forum_permissions" ADD CONSTRAINT "forum_permissions_group_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threads" ADD CONSTRAINT "threads_forum_fkey" FOREIGN KEY ("forum_id") REFERENCES "forums"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threads" ADD CONSTRAINT "threads_author_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threads" ADD CONSTRAINT "threads_deleted_by_fkey" FOREIGN KEY ("deleted_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threads" ADD CONSTRAINT "threads_first_post_fkey" FOREIGN KEY ("first_post_id") REFERENCES "posts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threads" ADD CONSTRAINT "threads_last_post_fkey" FOREIGN KEY ("last_post_id") REFERENCES "posts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_thread_fkey" FOREIGN KEY ("thread_id") REFERENCES "threads"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_forum_fkey" FOREIGN KEY ("forum_id") REFERENCES "forums"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_edited_by_fkey" FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_deleted_by_fkey" FOREIGN KEY ("deleted_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_revisions" ADD CONSTRAINT "post_revisions_post_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_revisions" ADD CONSTRAINT "post_revisions_edited_by_fkey" FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_post_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_user_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_type_fkey" FOREIGN KEY ("type_id") REFERENCES "reaction_types"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_tallies" ADD CONSTRAINT "post_tallies_forum_fkey" FOREIGN KEY ("forum_id") REFERENCES "forums"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_thread_fkey" FOREIGN KEY ("thread_id") REFERENCES "threads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "thread_reads" (
    "user_id" INTEGER NOT NULL,
    "thread_id" INTEGER NOT NULL,
    "post_id" INTEGER NOT NULL,

    CONSTRAINT "thread_reads_pkey" PRIMARY KEY ("user_id","thread_id")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" SERIAL NOT NULL,
    "post_id" INTEGER NOT NULL,
    "reporter_id" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" INTEGER,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "thread_reads_thread_idx" ON "thread_reads"("thread_id");

-- CreateIndex
CREATE INDEX "reports_post_reporter_idx" ON "reports"("post_id", "reporter_id");

-- CreateIndex
CREATE INDEX "reports_reporter_idx" ON "reports"("reporter_id");

-- CreateIndex
CREATE INDEX "reports_closed_by_idx" ON "reports"("closed_by_id");

-- CreateIndex
CREATE INDEX "reactions_receiver_latest_idx" ON "reactions"("receiver_id", "forum_id", "created_at" DESC, "post_id" DESC, "user_id" DESC);

-- AddForeignKey
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_receiver_fkey" FOREIGN KEY ("receiver_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_forum_fkey" FOREIGN KEY ("forum_id") REFERENCES "forums"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_user_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_thread_fkey" FOREIGN KEY ("thread_id") REFERENCES "threads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_post_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_fkey" FOREIGN KEY ("reporter_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_closed_by_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- Deferrable, so that one UPDATE may shift the positions of a whole thread: it is checked when the statement ends.
ALTER TABLE "posts" ADD CONSTRAINT "posts_position_key" UNIQUE ("thread_id", "position") DEFERRABLE INITIALLY IMMEDIATE;

-- What the relay has still to place.
CREATE INDEX "events_pending_idx" ON "events" ("id") WHERE "seq" IS NULL;

ALTER TABLE "users"
  ADD CONSTRAINT "users_username_check" CHECK (char_length("username") BETWEEN 1 AND 50),
  ADD CONSTRAINT "users_email_check" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "users_country_check" CHECK ("country_code" ~ '^[A-Z]{2}$');

ALTER TABLE "forums"
  ADD CONSTRAINT "forums_parent_check" CHECK ("parent_id" <> "id"),
  ADD CONSTRAINT "forums_thread_count_check" CHECK ("thread_count" >= 0),
  ADD CONSTRAINT "forums_author_window_check" CHECK ("author_window_minutes" >= 0);

ALTER TABLE "threads"
  ADD CONSTRAINT "threads_counts_check" CHECK ("reply_count" >= 0 AND "view_count" >= 0),
  ADD CONSTRAINT "threads_state_check" CHECK (("state" = 'deleted') = ("deleted_at" IS NOT NULL));

ALTER TABLE "posts"
  ADD CONSTRAINT "posts_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "posts_state_check" CHECK (
    ("state" = 'visible') = ("position" IS NOT NULL) AND ("state" = 'deleted') = ("deleted_at" IS NOT NULL)
  ),
  ADD CONSTRAINT "posts_version_check" CHECK ("version" >= 1),
  ADD CONSTRAINT "posts_country_check" CHECK ("country_code" ~ '^[A-Z]{2}$');

ALTER TABLE "reaction_types"
  ADD CONSTRAINT "reaction_types_score_check" CHECK ("score" BETWEEN -1 AND 1);

ALTER TABLE "post_tallies"
  ADD CONSTRAINT "post_tallies_country_check" CHECK ("country_code" ~ '^([A-Z]{2})?$');

ALTER TABLE "country_tallies"
  ADD CONSTRAINT "country_tallies_count_check" CHECK ("member_count" >= 0);

ALTER TABLE "log_head"
  ADD CONSTRAINT "log_head_one_row_check" CHECK ("id" = 1 AND "pruned_seq" <= "seq");

INSERT INTO "log_head" ("id") VALUES (1);

INSERT INTO "groups" ("id", "key", "name") VALUES
  (1, 'guests', 'Guests'),
  (2, 'members', 'Members'),
  (3, 'moderators', 'Moderators'),
  (4, 'administrators', 'Administrators');
SELECT setval(pg_get_serial_sequence('groups', 'id'), 100);

INSERT INTO "reaction_types" ("id", "key", "name", "emoji", "score", "sort_order") VALUES
  (1, 'like', 'Like', '👍', 1, 1),
  (2, 'love', 'Love', '❤️', 1, 2),
  (3, 'haha', 'Haha', '😂', 1, 3),
  (4, 'wow', 'Wow', '😮', 0, 4),
  (5, 'sad', 'Sad', '😢', 0, 5),
  (6, 'angry', 'Angry', '😠', 0, 6),
  (7, 'dislike', 'Dislike', '👎', -1, 7);
SELECT setval(pg_get_serial_sequence('reaction_types', 'id'), 100);

ALTER TABLE "reports"
  ADD CONSTRAINT "reports_closed_check" CHECK (("closed_at" IS NULL) = ("closed_by_id" IS NULL));

-- A member reports a post once, until a moderator has looked at it. The other index lists what is open.
CREATE UNIQUE INDEX "reports_open_key" ON "reports"("post_id", "reporter_id") WHERE "closed_at" IS NULL;
CREATE INDEX "reports_open_idx" ON "reports"("id") WHERE "closed_at" IS NULL;
