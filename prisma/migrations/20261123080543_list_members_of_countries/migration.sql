-- DropIndex
DROP INDEX "users_country_idx";

-- CreateIndex
CREATE INDEX "users_country_joined_idx" ON "users"("country_code", "joined_at" DESC, "id" DESC);
