CREATE TABLE "change_letters" (
	"cooperation_id" uuid NOT NULL,
	"settlement_id" uuid NOT NULL,
	"party" text NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "change_letters_cooperation_id_settlement_id_party_pk" PRIMARY KEY("cooperation_id","settlement_id","party")
);
--> statement-breakpoint
CREATE TABLE "change_settlements" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"status" text NOT NULL,
	"change" text NOT NULL,
	"party" text,
	"changes_on" date NOT NULL,
	"drawn_up_on" date NOT NULL,
	"prepared_by" text NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	"approved_at" timestamp with time zone,
	"approved_by" text,
	"issued_at" timestamp with time zone,
	"input" text NOT NULL,
	"input_sha256" text NOT NULL,
	"result" text NOT NULL,
	"result_sha256" text NOT NULL,
	"engine_version" text NOT NULL,
	CONSTRAINT "change_settlements_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "change_settlements_status" CHECK ("change_settlements"."status" in ('frozen', 'approved', 'issued')),
	CONSTRAINT "change_settlements_change" CHECK ("change_settlements"."change" in ('accession', 'withdrawal', 'dissolution')),
	CONSTRAINT "change_settlements_party" CHECK (("change_settlements"."change" = 'dissolution') = ("change_settlements"."party" is null)),
	CONSTRAINT "change_settlements_approved" CHECK (("change_settlements"."status" = 'frozen') = ("change_settlements"."approved_at" is null)),
	CONSTRAINT "change_settlements_issued" CHECK (("change_settlements"."status" = 'issued') = ("change_settlements"."issued_at" is not null)),
	CONSTRAINT "change_settlements_approved_by_whom" CHECK (("change_settlements"."approved_at" is null) = ("change_settlements"."approved_by" is null)),
	CONSTRAINT "change_settlements_second_person" CHECK ("change_settlements"."approved_by" <> "change_settlements"."prepared_by")
);
--> statement-breakpoint
CREATE TABLE "issued_change_letters" (
	"cooperation_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"settlement_id" uuid NOT NULL,
	"party" text NOT NULL,
	"issued_on" date NOT NULL,
	CONSTRAINT "issued_change_letters_cooperation_id_year_number_pk" PRIMARY KEY("cooperation_id","year","number"),
	CONSTRAINT "issued_change_letters_one_each" UNIQUE("cooperation_id","settlement_id","party"),
	CONSTRAINT "issued_change_letters_number" CHECK ("issued_change_letters"."number" >= 1)
);
--> statement-breakpoint
ALTER TABLE "change_letters" ADD CONSTRAINT "change_letters_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_letters" ADD CONSTRAINT "change_letters_settlement" FOREIGN KEY ("cooperation_id","settlement_id") REFERENCES "public"."change_settlements"("cooperation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_settlements" ADD CONSTRAINT "change_settlements_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_change_letters" ADD CONSTRAINT "issued_change_letters_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_change_letters" ADD CONSTRAINT "issued_change_letters_letter" FOREIGN KEY ("cooperation_id","settlement_id","party") REFERENCES "public"."change_letters"("cooperation_id","settlement_id","party") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Nothing is asked for twice, whichever way two were asked for.
alter table change_settlements add constraint change_settlements_issued_once
  exclude using gist (cooperation_id with =, change with =, (coalesce(party, '')) with =, changes_on with =)
  where (status = 'issued');
--> statement-breakpoint
-- What is paid once goes the way of a run: frozen, approved by a second person, issued. Nothing else of it changes.
create function umlage_keep_change() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  going text[] := array['status', 'approved_at', 'approved_by', 'issued_at'];
begin
  if tg_op = 'DELETE' then
    if not exists (select from cooperations where id = old.cooperation_id) then return old; end if;
  elsif (old.status, new.status) in (('frozen', 'approved'), ('approved', 'issued'))
    and to_jsonb(old) - going = to_jsonb(new) - going
    and (old.approved_at is null or (old.approved_at, old.approved_by) = (new.approved_at, new.approved_by))
  then
    return new;
  end if;
  raise exception 'the settlement % of a change is % and cannot be changed in this way', old.id, old.status
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger keep before update or delete on change_settlements for each row execute function umlage_keep_change();
--> statement-breakpoint
create function umlage_begin_change() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'frozen' then return new; end if;
  raise exception 'the settlement of a change begins frozen, not as %', new.status using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger begin before insert on change_settlements for each row execute function umlage_begin_change();
--> statement-breakpoint
-- Letters are added when the settlement is frozen, numbers when it is issued, and nothing to either later on.
create function umlage_of_change() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from change_settlements
    where cooperation_id = new.cooperation_id and id = new.settlement_id and status = tg_argv[0]
  ) then
    return new;
  end if;
  raise exception 'table % takes nothing of a settlement that is not %', tg_table_name, tg_argv[0]
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger of_change before insert on change_letters for each row execute function umlage_of_change('frozen');
--> statement-breakpoint
create trigger of_change before insert on issued_change_letters for each row execute function umlage_of_change('issued');
--> statement-breakpoint
do $$
declare
  kept text;
begin
  foreach kept in array array['change_letters', 'issued_change_letters'] loop
    execute format('create trigger keep before update or delete on %I for each row execute function umlage_keep()', kept);
    execute format('grant select, insert on %I to umlage_app', kept);
  end loop;
  foreach kept in array array['change_settlements', 'change_letters', 'issued_change_letters'] loop
    execute format(
      'create trigger keep_all before truncate on %I for each statement execute function umlage_keep_history()', kept);
    execute format('alter table %I enable row level security', kept);
    execute format(
      'create policy added on %I for insert to umlage_app
        with check (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()))', kept);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update on change_settlements to umlage_app;
--> statement-breakpoint
create policy of_host on change_settlements for select to umlage_app
  using (cooperation_id = (select umlage_cooperation()) and (select umlage_sees_all()));
--> statement-breakpoint
create policy changed on change_settlements for update to umlage_app
  using (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()));
--> statement-breakpoint
-- A member sees the letters that were issued to it, and nobody else's.
create policy of_party on issued_change_letters for select to umlage_app
  using (cooperation_id = (select umlage_cooperation()) and ((select umlage_sees_all()) or umlage_sees(party)));
--> statement-breakpoint
create policy of_party on change_letters for select to umlage_app
  using (
    cooperation_id = (select umlage_cooperation())
    and (
      (select umlage_sees_all())
      or (
        umlage_sees(party)
        and exists (
          select from issued_change_letters issued
          where issued.cooperation_id = change_letters.cooperation_id
            and issued.settlement_id = change_letters.settlement_id
            and issued.party = change_letters.party
        )
      )
    )
  );
