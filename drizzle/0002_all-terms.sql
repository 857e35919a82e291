CREATE TABLE "contract_prices" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"party" text NOT NULL,
	"rate" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"price_cents" bigint NOT NULL,
	"source" text NOT NULL,
	"recorded_on" date NOT NULL,
	CONSTRAINT "contract_prices_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "contract_prices_valid_order" CHECK ("contract_prices"."valid_until" is null or "contract_prices"."valid_from" < "contract_prices"."valid_until"),
	CONSTRAINT "contract_prices_range" CHECK (abs("contract_prices"."price_cents") <= 1000000000000000)
);
--> statement-breakpoint
ALTER TABLE "key_figures" ALTER COLUMN "party" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "known_on" date;--> statement-breakpoint
ALTER TABLE "cost_items" ADD COLUMN "service" text;--> statement-breakpoint
ALTER TABLE "cost_items" ADD COLUMN "arose_on" date;--> statement-breakpoint
ALTER TABLE "cost_items" ADD COLUMN "bearer" text;--> statement-breakpoint
ALTER TABLE "key_figures" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "key_figures" ADD COLUMN "edition" integer;--> statement-breakpoint
ALTER TABLE "key_figures" ADD COLUMN "evidence" text;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "kind" text DEFAULT 'settlement' NOT NULL;--> statement-breakpoint
ALTER TABLE "contract_prices" ADD CONSTRAINT "contract_prices_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_figures" ADD CONSTRAINT "key_figures_valid_order" CHECK ("key_figures"."valid_until" is null or "key_figures"."valid_on" < "key_figures"."valid_until");--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_kind" CHECK ("runs"."kind" in ('settlement', 'advance'));--> statement-breakpoint
-- A version that was added to another became known when it was recorded; the first one is known always.
UPDATE "agreements" SET "known_on" = ("created_at" AT TIME ZONE 'Europe/Berlin')::date
WHERE EXISTS (
	SELECT FROM "agreements" AS "earlier"
	WHERE "earlier"."cooperation_id" = "agreements"."cooperation_id" AND "earlier"."created_at" < "agreements"."created_at"
);
