CREATE TABLE "advance_plans" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"party" text NOT NULL,
	"plan" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "advance_plans_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "advance_plans_one_each" UNIQUE("cooperation_id","plan","party"),
	CONSTRAINT "advance_plans_valid_order" CHECK ("advance_plans"."valid_from" < "advance_plans"."valid_until")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "documents_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "documents_bytes" CHECK ("documents"."bytes" between 1 and 20000000)
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"party" text NOT NULL,
	"kind" text NOT NULL,
	"paid_on" date NOT NULL,
	"amount_cents" bigint NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"text" text,
	"source" text NOT NULL,
	"recorded_on" date NOT NULL,
	CONSTRAINT "payments_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "payments_kind" CHECK ("payments"."kind" in ('advance', 'balance')),
	CONSTRAINT "payments_valid_order" CHECK ("payments"."valid_from" < "payments"."valid_until"),
	CONSTRAINT "payments_amount_range" CHECK (abs("payments"."amount_cents") <= 1000000000000000)
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"proposed_by" text NOT NULL,
	"document" text NOT NULL,
	"sha256" text NOT NULL,
	"base" integer NOT NULL,
	"status" text NOT NULL,
	"decision" text,
	"decided_on" date,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "proposals_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "proposals_status" CHECK ("proposals"."status" in ('open', 'adopted', 'setAside')),
	CONSTRAINT "proposals_decided" CHECK (("proposals"."status" = 'open') = ("proposals"."decided_on" is null)),
	CONSTRAINT "proposals_reason" CHECK ("proposals"."status" <> 'setAside' or "proposals"."decision" is not null)
);
--> statement-breakpoint
CREATE TABLE "version_steps" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"step" text NOT NULL,
	"party" text,
	"taken_on" date NOT NULL,
	"text" text,
	"ends_on" date,
	"document_id" uuid,
	"withdraws" uuid,
	"recorded_on" date NOT NULL,
	CONSTRAINT "version_steps_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "version_steps_withdrawn_once" UNIQUE("cooperation_id","withdraws"),
	CONSTRAINT "version_steps_step" CHECK ("version_steps"."step" in ('council', 'signature', 'approval', 'publication', 'notice', 'withdrawn')),
	CONSTRAINT "version_steps_party" CHECK (("version_steps"."step" in ('council', 'signature', 'notice')) = ("version_steps"."party" is not null)),
	CONSTRAINT "version_steps_end" CHECK ("version_steps"."ends_on" is null or "version_steps"."step" = 'notice'),
	CONSTRAINT "version_steps_withdraws" CHECK (("version_steps"."step" = 'withdrawn') = ("version_steps"."withdraws" is not null))
);
--> statement-breakpoint
ALTER TABLE "cost_items" ADD COLUMN "input_tax_cents" bigint;--> statement-breakpoint
ALTER TABLE "cost_items" ADD COLUMN "budget" boolean;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "by_difference" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "advance_plans" ADD CONSTRAINT "advance_plans_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_base" FOREIGN KEY ("cooperation_id","base") REFERENCES "public"."agreements"("cooperation_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_steps" ADD CONSTRAINT "version_steps_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_steps" ADD CONSTRAINT "version_steps_version" FOREIGN KEY ("cooperation_id","number") REFERENCES "public"."agreements"("cooperation_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_steps" ADD CONSTRAINT "version_steps_document" FOREIGN KEY ("cooperation_id","document_id") REFERENCES "public"."documents"("cooperation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_steps" ADD CONSTRAINT "version_steps_of_step" FOREIGN KEY ("cooperation_id","withdraws") REFERENCES "public"."version_steps"("cooperation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payments_by_party" ON "payments" USING btree ("cooperation_id","party","valid_from");--> statement-breakpoint
ALTER TABLE "cost_items" ADD CONSTRAINT "cost_items_input_tax_range" CHECK (abs("cost_items"."input_tax_cents") <= 1000000000000000);--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_difference_to_one" CHECK (not "runs"."by_difference" or "runs"."corrects" is not null);--> statement-breakpoint
-- What was recorded stays as it was.
do $$
declare
  kept text;
begin
  foreach kept in array array['payments', 'advance_plans', 'documents', 'version_steps'] loop
    execute format('create trigger keep before update or delete on %I for each row execute function umlage_keep()', kept);
    execute format(
      'create trigger keep_all before truncate on %I for each statement execute function umlage_keep_history()', kept);
    execute format('grant select, insert on %I to umlage_app', kept);
  end loop;
end $$;
--> statement-breakpoint
-- A proposal is decided once; nothing else of it changes.
create function umlage_keep_proposal() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if not exists (select from cooperations where id = old.cooperation_id) then return old; end if;
  elsif old.status = 'open' and new.status <> 'open'
    and (old.cooperation_id, old.id, old.title, old.text, old.proposed_by, old.document, old.sha256, old.base)
      = (new.cooperation_id, new.id, new.title, new.text, new.proposed_by, new.document, new.sha256, new.base)
    and old.created_at = new.created_at
  then
    return new;
  end if;
  raise exception 'proposal % is % and cannot be changed in this way', old.id, old.status using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger keep before update or delete on proposals for each row execute function umlage_keep_proposal();
--> statement-breakpoint
create trigger keep_all before truncate on proposals for each statement execute function umlage_keep_history();
--> statement-breakpoint
grant select, insert, update on proposals to umlage_app;
--> statement-breakpoint
-- Whether a run is the difference to another or takes its place stays, too.
create or replace function umlage_keep_run() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.status = 'preview' then
    if tg_op = 'DELETE' then return old; end if;
    -- Who once prepared a run cannot approve it, whatever becomes of it.
    if new.status in ('preview', 'frozen') and new.prepared_by @> old.prepared_by then return new; end if;
  elsif tg_op = 'DELETE' then
    if not exists (select from cooperations where id = old.cooperation_id) then return old; end if;
  elsif (old.status, new.status) in (('frozen', 'approved'), ('approved', 'issued'), ('issued', 'corrected'))
    and (old.cooperation_id, old.id, old.revision, old.valid_from, old.valid_until, old.kind, old.as_known_on)
      = (new.cooperation_id, new.id, new.revision, new.valid_from, new.valid_until, new.kind, new.as_known_on)
    and (old.drawn_up_on, old.created_at, old.frozen_at, old.prepared_by, old.by_difference)
      = (new.drawn_up_on, new.created_at, new.frozen_at, new.prepared_by, new.by_difference)
    and old.tell_change_above is not distinct from new.tell_change_above
    and old.corrects is not distinct from new.corrects
    and (old.approved_at is null or (old.approved_at, old.approved_by) = (new.approved_at, new.approved_by))
    and (old.issued_at is null or old.issued_at = new.issued_at)
  then
    return new;
  end if;
  raise exception 'run % is % and cannot be changed in this way', old.id, old.status using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
-- What everyone in a cooperation may see: what is agreed, and what is proposed.
do $$
declare
  of_all text;
begin
  foreach of_all in array array['documents', 'version_steps', 'proposals'] loop
    execute format('alter table %I enable row level security', of_all);
    execute format(
      'create policy of_cooperation on %I for select to umlage_app
        using (cooperation_id = (select umlage_cooperation()) and (select umlage_sees_any()))', of_all);
    execute format(
      'create policy added on %I for insert to umlage_app
        with check (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()))', of_all);
  end loop;
end $$;
--> statement-breakpoint
create policy decided on proposals for update to umlage_app
  using (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()));
--> statement-breakpoint
-- What a member sees of its own alone: what it paid, and what it is asked for.
do $$
declare
  of_party text;
begin
  foreach of_party in array array['payments', 'advance_plans'] loop
    execute format('alter table %I enable row level security', of_party);
    execute format(
      'create policy of_party on %I for select to umlage_app
        using (cooperation_id = (select umlage_cooperation()) and ((select umlage_sees_all()) or umlage_sees(party)))',
      of_party);
    execute format(
      'create policy added on %I for insert to umlage_app
        with check (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()))', of_party);
  end loop;
end $$;
