-- What must never happen, whatever a program asks for. Two locks of the database itself:
--
-- 1. What was recorded or issued stays as it was. Only example cooperations can be removed, whole.
-- 2. Row-level security. The service carries out whatever belongs to a cooperation as `umlage_app`, with four settings
--    that hold for the transaction: the cooperation, whose rows may be seen (`*`: all parties'; else ids, by commas),
--    whether anything may be written, and who acts.
create function umlage_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from cooperations where id = old.cooperation_id and not example) then
    return old;
  end if;
  raise exception '% of table % is not allowed: what was recorded stays as it was', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create function umlage_keep_history() returns trigger language plpgsql as $$
begin
  raise exception '% of table % is not allowed: what was recorded stays as it was', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create function umlage_keep_cooperation() returns trigger language plpgsql as $$
begin
  if old.example then return old; end if;
  raise exception 'cooperation % is no example and stays', old.slug using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
-- A later version ends the one before it; nothing else of a version changes.
create function umlage_keep_version() returns trigger language plpgsql as $$
begin
  if old.valid_until is null
    and (old.cooperation_id, old.number, old.document, old.sha256, old.valid_from, old.created_at)
      = (new.cooperation_id, new.number, new.document, new.sha256, new.valid_from, new.created_at)
    and old.known_on is not distinct from new.known_on
  then
    return new;
  end if;
  raise exception 'version % of an agreement cannot be changed', old.number using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
-- A preview may change or go. Once frozen a run only goes on: frozen, approved, issued, corrected.
create function umlage_keep_run() returns trigger language plpgsql as $$
begin
  if old.status = 'preview' then
    if tg_op = 'DELETE' then return old; end if;
    if new.status in ('preview', 'frozen') then return new; end if;
  elsif tg_op = 'DELETE' then
    if not exists (select from cooperations where id = old.cooperation_id and not example) then return old; end if;
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
create trigger keep before delete on cooperations for each row execute function umlage_keep_cooperation();
--> statement-breakpoint
create trigger keep_version before update on agreements for each row execute function umlage_keep_version();
--> statement-breakpoint
create trigger keep before delete on agreements for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on participation for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on key_figures for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on cost_items for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on contract_prices for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on assets for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on asset_grants for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on posts for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on account_entries for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on baselines for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on runs for each row execute function umlage_keep_run();
--> statement-breakpoint
create trigger keep before update or delete on run_snapshots for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on statements for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on issued_statements for each row execute function umlage_keep();
--> statement-breakpoint
create trigger keep before update or delete on audit_entries for each row execute function umlage_keep_history();
--> statement-breakpoint
-- Advances paid belong to the run as it was asked for: they may change as long as it is a preview.
create function umlage_keep_advances() returns trigger language plpgsql as $$
begin
  if exists (
    select from runs join cooperations on cooperations.id = runs.cooperation_id
    where runs.cooperation_id = coalesce(new.cooperation_id, old.cooperation_id)
      and runs.id = coalesce(new.run_id, old.run_id) and runs.status <> 'preview'
      and not (tg_op = 'DELETE' and cooperations.example)
  ) then
    raise exception 'the advances of a frozen run cannot be changed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger keep before insert or update or delete on advance_payments
  for each row execute function umlage_keep_advances();
--> statement-breakpoint
-- Roles belong to the whole server: another database of it may have made this one already, or makes it just now.
do $$
begin
  if not exists (select from pg_roles where rolname = 'umlage_app') then
    create role umlage_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$
begin
  if not pg_has_role(current_user, 'umlage_app', 'member') then
    execute format('grant umlage_app to %I', current_user);
  end if;
end $$;
--> statement-breakpoint
grant usage on schema public to umlage_app;
--> statement-breakpoint
grant select on cooperations to umlage_app;
--> statement-breakpoint
grant select, insert on
  participation, key_figures, cost_items, contract_prices, assets, asset_grants, posts, account_entries, baselines,
  run_snapshots, statements, issued_statements, audit_entries
to umlage_app;
--> statement-breakpoint
grant select, insert, update on agreements to umlage_app;
--> statement-breakpoint
grant select, insert, update, delete on runs, advance_payments, idempotency_keys to umlage_app;
--> statement-breakpoint
-- After its first use in a connection an unset setting is '', not null.
create function umlage_cooperation() returns uuid language sql stable as
  $$ select nullif(current_setting('umlage.cooperation_id', true), '')::uuid $$;
--> statement-breakpoint
create function umlage_sees(party text) returns boolean language sql stable as
  $$ select party = any (string_to_array(coalesce(current_setting('umlage.parties', true), ''), ',')) $$;
--> statement-breakpoint
create function umlage_sees_all() returns boolean language sql stable as
  $$ select coalesce(current_setting('umlage.parties', true), '') = '*' $$;
--> statement-breakpoint
create function umlage_sees_any() returns boolean language sql stable as
  $$ select coalesce(current_setting('umlage.parties', true), '') <> '' $$;
--> statement-breakpoint
create function umlage_writes() returns boolean language sql stable as
  $$ select coalesce(current_setting('umlage.writes', true), '') = 'on' $$;
--> statement-breakpoint
alter table cooperations enable row level security;
--> statement-breakpoint
create policy of_cooperation on cooperations for select to umlage_app
  using (id = (select umlage_cooperation()) and (select umlage_sees_any()));
--> statement-breakpoint
alter table agreements enable row level security;
--> statement-breakpoint
create policy of_cooperation on agreements for select to umlage_app
  using (cooperation_id = (select umlage_cooperation()) and (select umlage_sees_any()));
--> statement-breakpoint
create policy added on agreements for insert to umlage_app
  with check (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()));
--> statement-breakpoint
create policy ended on agreements for update to umlage_app
  using (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()));
--> statement-breakpoint
-- What is the host's to see: all rows, or none.
do $$
declare
  of_host text;
begin
  foreach of_host in array array[
    'participation', 'key_figures', 'cost_items', 'contract_prices', 'assets', 'asset_grants', 'posts',
    'account_entries', 'baselines', 'advance_payments', 'run_snapshots', 'audit_entries'
  ] loop
    execute format('alter table %I enable row level security', of_host);
    execute format(
      'create policy of_host on %I for select to umlage_app
        using (cooperation_id = (select umlage_cooperation()) and (select umlage_sees_all()))', of_host);
    execute format(
      'create policy added on %I for insert to umlage_app
        with check (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()))', of_host);
  end loop;
end $$;
--> statement-breakpoint
create policy removed on advance_payments for delete to umlage_app
  using (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()));
--> statement-breakpoint
alter table runs enable row level security;
--> statement-breakpoint
create policy of_cooperation on runs for select to umlage_app
  using (
    cooperation_id = (select umlage_cooperation())
    and ((select umlage_sees_all()) or ((select umlage_sees_any()) and status in ('issued', 'corrected')))
  );
--> statement-breakpoint
create policy added on runs for insert to umlage_app
  with check (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()));
--> statement-breakpoint
create policy changed on runs for update to umlage_app
  using (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()));
--> statement-breakpoint
create policy removed on runs for delete to umlage_app
  using (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()));
--> statement-breakpoint
-- A member sees the statements that were issued to it, and nobody else's.
alter table issued_statements enable row level security;
--> statement-breakpoint
create policy of_party on issued_statements for select to umlage_app
  using (
    cooperation_id = (select umlage_cooperation())
    and ((select umlage_sees_all()) or umlage_sees(party))
  );
--> statement-breakpoint
create policy added on issued_statements for insert to umlage_app
  with check (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()));
--> statement-breakpoint
alter table statements enable row level security;
--> statement-breakpoint
create policy of_party on statements for select to umlage_app
  using (
    cooperation_id = (select umlage_cooperation())
    and (
      (select umlage_sees_all())
      or (
        umlage_sees(party)
        and exists (
          select from issued_statements issued
          where issued.cooperation_id = statements.cooperation_id
            and issued.run_id = statements.run_id
            and issued.party = statements.party
        )
      )
    )
  );
--> statement-breakpoint
create policy added on statements for insert to umlage_app
  with check (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()));
--> statement-breakpoint
alter table idempotency_keys enable row level security;
--> statement-breakpoint
create policy own on idempotency_keys to umlage_app
  using (actor_id = coalesce(current_setting('umlage.actor', true), ''));
