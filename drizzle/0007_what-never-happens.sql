-- What the guards of before let through.
--
-- They ask other tables, and were answered as whoever wrote: row-level security could hide from them what they look for,
-- and a temporary table of the same name could stand before it. Now they ask as the owner, and in `public` only.
alter function umlage_keep_history() set search_path = pg_catalog, public, pg_temp;
--> statement-breakpoint
alter function umlage_keep_cooperation() set search_path = pg_catalog, public, pg_temp;
--> statement-breakpoint
alter function umlage_keep_version() set search_path = pg_catalog, public, pg_temp;
--> statement-breakpoint
-- Examples go whole: a single row of them stays, as of any cooperation.
create or replace function umlage_keep() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'DELETE' and not exists (select from cooperations where id = old.cooperation_id) then
    return old;
  end if;
  raise exception '% of table % is not allowed: what was recorded stays as it was', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
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
    and (old.drawn_up_on, old.created_at, old.frozen_at, old.prepared_by)
      = (new.drawn_up_on, new.created_at, new.frozen_at, new.prepared_by)
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
-- Neither what they leave nor what they come to may be frozen.
create or replace function umlage_keep_advances() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from runs join cooperations on cooperations.id = runs.cooperation_id
    where runs.status <> 'preview' and (
      (tg_op <> 'INSERT' and (runs.cooperation_id, runs.id) = (old.cooperation_id, old.run_id))
      or (tg_op <> 'DELETE' and (runs.cooperation_id, runs.id) = (new.cooperation_id, new.run_id))
    )
  ) then
    raise exception 'the advances of a frozen run cannot be changed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create function umlage_keep_kind() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if (old.id, old.slug, old.example, old.created_at) = (new.id, new.slug, new.example, new.created_at) then
    return new;
  end if;
  raise exception 'cooperation % stays what it is', old.slug using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger keep_kind before update on cooperations for each row execute function umlage_keep_kind();
--> statement-breakpoint
-- A run takes every step of its way.
create function umlage_begin_run() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'preview' then return new; end if;
  raise exception 'a run begins as a preview, not as %', new.status using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger begin before insert on runs for each row execute function umlage_begin_run();
--> statement-breakpoint
-- What came out is added when the run is frozen, numbers when it is issued, and nothing to either later on.
create function umlage_of_run() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from runs where cooperation_id = new.cooperation_id and id = new.run_id and status = tg_argv[0]
  ) then
    return new;
  end if;
  raise exception 'table % takes nothing of a run that is not %', tg_table_name, tg_argv[0]
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger of_run before insert on run_snapshots for each row execute function umlage_of_run('frozen');
--> statement-breakpoint
create trigger of_run before insert on statements for each row execute function umlage_of_run('frozen');
--> statement-breakpoint
create trigger of_run before insert on issued_statements for each row execute function umlage_of_run('issued');
--> statement-breakpoint
-- Of the same days one run is issued, whichever way two were asked for; a correction takes the place of the first.
alter table runs add constraint runs_issued_once
  exclude using gist (cooperation_id with =, kind with =, daterange(valid_from, valid_until) with &&)
  where (status = 'issued');
--> statement-breakpoint
-- Triggers for rows do not see a table being emptied.
do $$
declare
  kept text;
begin
  foreach kept in array array[
    'cooperations', 'agreements', 'participation', 'key_figures', 'cost_items', 'contract_prices', 'assets',
    'asset_grants', 'posts', 'account_entries', 'baselines', 'runs', 'advance_payments', 'run_snapshots', 'statements',
    'issued_statements', 'audit_entries'
  ] loop
    execute format(
      'create trigger keep_all before truncate on %I for each statement execute function umlage_keep_history()', kept);
  end loop;
end $$;
--> statement-breakpoint
-- From PostgreSQL 16 on, who makes a role may hand it on, but not become it without having handed it to itself.
do $$
declare
  may_become boolean;
begin
  if current_setting('server_version_num')::integer >= 160000 then
    execute 'select pg_has_role(current_user, ''umlage_app'', ''set'')' into may_become;
    if not may_become then
      execute format('grant umlage_app to %I', current_user);
    end if;
  end if;
end $$;
