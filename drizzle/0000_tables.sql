CREATE TABLE "advance_payments" (
	"cooperation_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"party" text NOT NULL,
	"paid_on" date NOT NULL,
	"amount_cents" bigint NOT NULL,
	"text" text,
	CONSTRAINT "advance_payments_cooperation_id_run_id_position_pk" PRIMARY KEY("cooperation_id","run_id","position")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"cooperation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"document" text NOT NULL,
	"sha256" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreements_cooperation_id_number_pk" PRIMARY KEY("cooperation_id","number"),
	CONSTRAINT "agreements_valid_order" CHECK ("agreements"."valid_until" is null or "agreements"."valid_from" < "agreements"."valid_until")
);
--> statement-breakpoint
CREATE TABLE "baselines" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"parties" text[],
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"amount_cents" bigint NOT NULL,
	"text" text NOT NULL,
	"source_title" text NOT NULL,
	"source_url" text,
	"estimate" boolean NOT NULL,
	"recorded_on" date NOT NULL,
	CONSTRAINT "baselines_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "baselines_valid_order" CHECK ("baselines"."valid_from" < "baselines"."valid_until")
);
--> statement-breakpoint
CREATE TABLE "cooperations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cooperations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "cost_items" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cost_type" text NOT NULL,
	"text" text NOT NULL,
	"amount_cents" bigint NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"document" text,
	"recorded_on" date NOT NULL,
	CONSTRAINT "cost_items_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "cost_items_kind" CHECK ("cost_items"."kind" in ('cost', 'revenue')),
	CONSTRAINT "cost_items_valid_order" CHECK ("cost_items"."valid_from" < "cost_items"."valid_until"),
	CONSTRAINT "cost_items_amount_range" CHECK (abs("cost_items"."amount_cents") <= 1000000000000000)
);
--> statement-breakpoint
CREATE TABLE "key_figures" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"figure" text NOT NULL,
	"party" text NOT NULL,
	"valid_on" date NOT NULL,
	"value" text NOT NULL,
	"source" text NOT NULL,
	"series" text,
	"published_on" date,
	"recorded_on" date NOT NULL,
	CONSTRAINT "key_figures_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id")
);
--> statement-breakpoint
CREATE TABLE "participation" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"party" text NOT NULL,
	"service" text,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_on" date NOT NULL,
	CONSTRAINT "participation_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "participation_valid_order" CHECK ("participation"."valid_until" is null or "participation"."valid_from" < "participation"."valid_until")
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"status" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"as_known_on" date NOT NULL,
	"drawn_up_on" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "runs_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "runs_status" CHECK ("runs"."status" in ('preview')),
	CONSTRAINT "runs_valid_order" CHECK ("runs"."valid_from" < "runs"."valid_until")
);
--> statement-breakpoint
ALTER TABLE "advance_payments" ADD CONSTRAINT "advance_payments_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advance_payments" ADD CONSTRAINT "advance_payments_cooperation_id_run_id_runs_cooperation_id_id_fk" FOREIGN KEY ("cooperation_id","run_id") REFERENCES "public"."runs"("cooperation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baselines" ADD CONSTRAINT "baselines_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost_items" ADD CONSTRAINT "cost_items_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_figures" ADD CONSTRAINT "key_figures_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cost_items_by_period" ON "cost_items" USING btree ("cooperation_id","valid_from","valid_until");--> statement-breakpoint
CREATE INDEX "key_figures_by_figure" ON "key_figures" USING btree ("cooperation_id","figure","party","valid_on");