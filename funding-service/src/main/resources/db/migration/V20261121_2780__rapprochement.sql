-- The reconciliation of a Caf as it was drawn up for a day, kept for ever with its hash: drawn up again from what was recorded by the
-- end of that day, it must be the same (I13, fault 30).
create table rapprochement (
  code_caf         text        not null check (code_caf ~ '^[0-9]{3}$'),
  jour             date        not null,
  jours_recepisse  int         not null check (jours_recepisse >= 0),
  jours_emission   int         not null check (jours_emission >= 0),
  contenu          text        not null,
  empreinte        text        not null check (empreinte = encode(sha256(convert_to(contenu, 'UTF8')), 'hex')),
  etabli_le        timestamptz not null,
  primary key (code_caf, jour)
);

create function rapprochement_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'A reconciliation that was kept is never rewritten' using errcode = 'restrict_violation';
end $$;
create trigger rapprochement_append_only before update or delete on rapprochement
  for each row execute function rapprochement_never_rewritten();

-- Read by the Caf, written by the service itself.
alter table rapprochement enable row level security;
create policy rapprochement_de_sa_caf on rapprochement for select using (grand_livre_visible(code_caf));
create policy rapprochement_ajoute on rapprochement for insert with check (perimetre_est('SYSTEME'));
create trigger rapprochement_audit after insert or update or delete on rapprochement
  for each row execute function audit_row('contenu');
