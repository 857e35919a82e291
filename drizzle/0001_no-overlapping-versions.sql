-- Two versions of one agreement are never in force on the same day.
create extension if not exists btree_gist;
--> statement-breakpoint
alter table agreements
  add constraint agreements_no_overlap
  exclude using gist (cooperation_id with =, daterange(valid_from, valid_until) with &&);
