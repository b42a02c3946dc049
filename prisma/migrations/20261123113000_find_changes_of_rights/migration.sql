-- Every reply and reaction asks whether rights have changed since its node followed the log: an index of those few events.
-- Those without a place yet stand at its end, so that one look at one end of it tells.
CREATE INDEX "events_rights_idx" ON "events" (coalesce("seq", 9223372036854775807))
  WHERE "type" IN ('access.changed', 'membership.changed', 'session.ended', 'everything.changed');
