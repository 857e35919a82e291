CREATE TABLE "account_entries" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account" text NOT NULL,
	"valid_on" date NOT NULL,
	"amount_cents" bigint NOT NULL,
	"text" text NOT NULL,
	"source" text NOT NULL,
	"recorded_on" date NOT NULL,
	CONSTRAINT "account_entries_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "account_entries_amount_range" CHECK (abs("account_entries"."amount_cents") <= 1000000000000000)
);
--> statement-breakpoint
CREATE TABLE "asset_grants" (
	"cooperation_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"amount_cents" bigint NOT NULL,
	CONSTRAINT "asset_grants_cooperation_id_asset_id_position_pk" PRIMARY KEY("cooperation_id","asset_id","position"),
	CONSTRAINT "asset_grants_range" CHECK (abs("asset_grants"."amount_cents") <= 1000000000000000)
);
--> statement-breakpoint
CREATE TABLE "assets" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"asset" text NOT NULL,
	"text" text NOT NULL,
	"cost_type" text NOT NULL,
	"service" text,
	"cost_cents" bigint NOT NULL,
	"used_from" date NOT NULL,
	"life_months" integer,
	"residual_cents" bigint,
	"disposed_on" date,
	"proceeds_cents" bigint,
	"document" text,
	"recorded_on" date NOT NULL,
	CONSTRAINT "assets_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "assets_life" CHECK ("assets"."life_months" between 1 and 1200),
	CONSTRAINT "assets_disposal_whole" CHECK (("assets"."disposed_on" is null) = ("assets"."proceeds_cents" is null)),
	CONSTRAINT "assets_cost_range" CHECK (abs("assets"."cost_cents") <= 1000000000000000),
	CONSTRAINT "assets_residual_range" CHECK (abs("assets"."residual_cents") <= 1000000000000000),
	CONSTRAINT "assets_proceeds_range" CHECK (abs("assets"."proceeds_cents") <= 1000000000000000)
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"post" text NOT NULL,
	"text" text NOT NULL,
	"rate" text NOT NULL,
	"posts" text NOT NULL,
	"cost_type" text NOT NULL,
	"service" text,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_on" date NOT NULL,
	CONSTRAINT "posts_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "posts_valid_order" CHECK ("posts"."valid_until" is null or "posts"."valid_from" < "posts"."valid_until")
);
--> statement-breakpoint
ALTER TABLE "cost_items" DROP CONSTRAINT "cost_items_kind";--> statement-breakpoint
ALTER TABLE "cost_items" ADD COLUMN "item" text;--> statement-breakpoint
ALTER TABLE "cost_items" ADD COLUMN "provider" text;--> statement-breakpoint
ALTER TABLE "cost_items" ADD COLUMN "account" text;--> statement-breakpoint
ALTER TABLE "cost_items" ADD COLUMN "condition_text" text;--> statement-breakpoint
ALTER TABLE "cost_items" ADD COLUMN "condition_state" text;--> statement-breakpoint
ALTER TABLE "key_figures" ADD COLUMN "pool" text;--> statement-breakpoint
ALTER TABLE "account_entries" ADD CONSTRAINT "account_entries_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_grants" ADD CONSTRAINT "asset_grants_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_grants" ADD CONSTRAINT "asset_grants_cooperation_id_asset_id_assets_cooperation_id_id_fk" FOREIGN KEY ("cooperation_id","asset_id") REFERENCES "public"."assets"("cooperation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost_items" ADD CONSTRAINT "cost_items_provider" CHECK (("cost_items"."kind" = 'inKind') = ("cost_items"."provider" is not null));--> statement-breakpoint
ALTER TABLE "cost_items" ADD CONSTRAINT "cost_items_account" CHECK ("cost_items"."account" is null or "cost_items"."kind" in ('cost', 'revenue'));--> statement-breakpoint
ALTER TABLE "cost_items" ADD CONSTRAINT "cost_items_condition" CHECK ("cost_items"."condition_text" is null or "cost_items"."kind" = 'grant');--> statement-breakpoint
ALTER TABLE "cost_items" ADD CONSTRAINT "cost_items_condition_state" CHECK ("cost_items"."condition_state" in ('open', 'met', 'failed'));--> statement-breakpoint
ALTER TABLE "cost_items" ADD CONSTRAINT "cost_items_condition_whole" CHECK (("cost_items"."condition_text" is null) = ("cost_items"."condition_state" is null));--> statement-breakpoint
ALTER TABLE "cost_items" ADD CONSTRAINT "cost_items_kind" CHECK ("cost_items"."kind" in ('cost', 'revenue', 'grant', 'inKind'));--> statement-breakpoint
ALTER TABLE "key_figures" ADD CONSTRAINT "key_figures_one_owner" CHECK ("key_figures"."party" is null or "key_figures"."pool" is null);