-- Every reply and reaction asks whether rights have changed since its node followed the log: an index of those few events.
CREATE INDEX "events_rights_idx" ON "events" ("seq")
  WHERE "type" IN ('access.changed', 'membership.changed', 'session.ended', 'everything.changed');
