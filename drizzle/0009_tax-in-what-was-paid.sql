ALTER TABLE "advance_payments" ADD COLUMN "tax_cents" bigint;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "tax_cents" bigint;--> statement-breakpoint
ALTER TABLE "advance_payments" ADD CONSTRAINT "advance_payments_tax_part" CHECK ("advance_payments"."tax_cents" between least(0, "advance_payments"."amount_cents") and greatest(0, "advance_payments"."amount_cents"));--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_tax_part" CHECK ("payments"."tax_cents" between least(0, "payments"."amount_cents") and greatest(0, "payments"."amount_cents"));