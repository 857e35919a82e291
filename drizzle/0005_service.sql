CREATE TABLE "api_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"rights" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_tokens_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"cooperation_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"reason" text,
	"before" text,
	"after" text,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_entries_cooperation_id_sequence_pk" PRIMARY KEY("cooperation_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor_id" text NOT NULL,
	"route" text NOT NULL,
	"key" text NOT NULL,
	"request_sha256" text NOT NULL,
	"reply" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_actor_id_route_key_pk" PRIMARY KEY("actor_id","route","key")
);
--> statement-breakpoint
CREATE TABLE "issued_statements" (
	"cooperation_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"run_id" uuid NOT NULL,
	"party" text NOT NULL,
	"issued_on" date NOT NULL,
	CONSTRAINT "issued_statements_cooperation_id_year_number_pk" PRIMARY KEY("cooperation_id","year","number"),
	CONSTRAINT "issued_statements_one_each" UNIQUE("cooperation_id","run_id","party"),
	CONSTRAINT "issued_statements_number" CHECK ("issued_statements"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "role_assignments" (
	"cooperation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"party" text,
	CONSTRAINT "role_assignments_cooperation_id_id_pk" PRIMARY KEY("cooperation_id","id"),
	CONSTRAINT "role_assignments_once" UNIQUE NULLS NOT DISTINCT("cooperation_id","user_id","role","party"),
	CONSTRAINT "role_assignments_role" CHECK ("role_assignments"."role" in ('finance', 'approver', 'member', 'council', 'auditor')),
	CONSTRAINT "role_assignments_party" CHECK (("role_assignments"."role" = 'member') = ("role_assignments"."party" is not null))
);
--> statement-breakpoint
CREATE TABLE "run_snapshots" (
	"cooperation_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"input" text NOT NULL,
	"input_sha256" text NOT NULL,
	"result" text NOT NULL,
	"result_sha256" text NOT NULL,
	"engine_version" text NOT NULL,
	CONSTRAINT "run_snapshots_cooperation_id_run_id_pk" PRIMARY KEY("cooperation_id","run_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"cooperation_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"party" text NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "statements_cooperation_id_run_id_party_pk" PRIMARY KEY("cooperation_id","run_id","party")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"issuer" text,
	"subject" text,
	"password_hash" text,
	"password_temporary" boolean DEFAULT false NOT NULL,
	"administrator" boolean DEFAULT false NOT NULL,
	"disabled" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_name_unique" UNIQUE("name"),
	CONSTRAINT "users_identity" UNIQUE("issuer","subject"),
	CONSTRAINT "users_identity_whole" CHECK (("users"."issuer" is null) = ("users"."subject" is null))
);
--> statement-breakpoint
ALTER TABLE "runs" DROP CONSTRAINT "runs_status";--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "corrects" uuid;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "prepared_by" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "frozen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "approved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "approved_by" text;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "issued_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_statements" ADD CONSTRAINT "issued_statements_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_statements" ADD CONSTRAINT "issued_statements_statement" FOREIGN KEY ("cooperation_id","run_id","party") REFERENCES "public"."statements"("cooperation_id","run_id","party") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_snapshots" ADD CONSTRAINT "run_snapshots_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_snapshots" ADD CONSTRAINT "run_snapshots_cooperation_id_run_id_runs_cooperation_id_id_fk" FOREIGN KEY ("cooperation_id","run_id") REFERENCES "public"."runs"("cooperation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_cooperation_id_cooperations_id_fk" FOREIGN KEY ("cooperation_id") REFERENCES "public"."cooperations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_cooperation_id_run_id_runs_cooperation_id_id_fk" FOREIGN KEY ("cooperation_id","run_id") REFERENCES "public"."runs"("cooperation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_by_subject" ON "audit_entries" USING btree ("cooperation_id","subject","subject_id");--> statement-breakpoint
CREATE INDEX "role_assignments_by_user" ON "role_assignments" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_by_name" ON "sign_in_attempts" USING btree ("name","at");--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_corrects" FOREIGN KEY ("cooperation_id","corrects") REFERENCES "public"."runs"("cooperation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_frozen" CHECK (("runs"."status" = 'preview') = ("runs"."frozen_at" is null));--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_approved" CHECK (("runs"."status" in ('preview', 'frozen')) = ("runs"."approved_at" is null));--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_issued" CHECK (("runs"."status" in ('issued', 'corrected')) = ("runs"."issued_at" is not null));--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_approved_by_whom" CHECK (("runs"."approved_at" is null) = ("runs"."approved_by" is null));--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_second_person" CHECK ("runs"."approved_by" is null or not "runs"."approved_by" = any("runs"."prepared_by"));--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_status" CHECK ("runs"."status" in ('preview', 'frozen', 'approved', 'issued', 'corrected'));