-- DropIndex
DROP INDEX "threads_forum_idx";

-- CreateIndex
CREATE INDEX "threads_forum_idx" ON "threads"("forum_id", "state", "is_sticky" DESC, "last_post_at" DESC, "id" DESC);
