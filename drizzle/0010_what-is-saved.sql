CREATE TABLE "investments" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"parties" text[],
	"valid_on" date NOT NULL,
	"amount_cents" bigint NOT NULL,
	"text" text NOT NULL,
	"source_title" text NOT NULL,
	"source_url" text,
	"estimate" boolean NOT NULL,
	"recorded_on" date NOT NULL,
	CONSTRAINT "investments_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "investments_amount_range" CHECK (abs("investments"."amount_cents") <= 1000000000000000)
);
--> statement-breakpoint
CREATE TABLE "price_index_values" (
	"cooperation_id" uuid NOT NULL,
	"price_index_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "price_index_values_cooperation_id_price_index_id_year_pk" PRIMARY KEY("cooperation_id","price_index_id","year")
);
--> statement-breakpoint
CREATE TABLE "price_indices" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"price_index" text NOT NULL,
	"title" text NOT NULL,
	"source_title" text NOT NULL,
	"source_url" text,
	"recorded_on" date NOT NULL,
	CONSTRAINT "price_indices_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id")
);
--> statement-breakpoint
ALTER TABLE "investments" ADD CONSTRAINT "investments_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "price_index_values" ADD CONSTRAINT "price_index_values_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "price_index_values" ADD CONSTRAINT "price_index_values_cooperation_id_price_index_id_price_indices_cooperation_id_id_fk" FOREIGN KEY ("cooperation_id","price_index_id") REFERENCES "public"."price_indices"("cooperation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "price_indices" ADD CONSTRAINT "price_indices_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Facts like the others: recorded once, and the host's to see.
do $$
declare
  kept text;
begin
  foreach kept in array array['price_indices', 'price_index_values', 'investments'] loop
    execute format('create trigger keep before update or delete on %I for each row execute function umlage_keep()', kept);
    execute format(
      'create trigger keep_all before truncate on %I for each statement execute function umlage_keep_history()', kept);
    execute format('grant select, insert on %I to umlage_app', kept);
    execute format('alter table %I enable row level security', kept);
    execute format(
      'create policy of_host on %I for select to umlage_app
        using (cooperation_id = (select umlage_cooperation()) and (select umlage_sees_all()))', kept);
    execute format(
      'create policy added on %I for insert to umlage_app
        with check (cooperation_id = (select umlage_cooperation()) and (select umlage_writes()))', kept);
  end loop;
end $$;
