-- Design §8: a dossier is seen by its gestionnaire, by whom it habilitated and by its Caf; so is what hangs on it.
alter table relais enable row level security;
create policy relais_visible on relais using (perimetre_voit(dossier, siret));

-- The identity of a gestionnaire is public (ASM-CONV-12): every Caf reads it, a partner its own.
alter table gestionnaire enable row level security;
create policy gestionnaire_visible on gestionnaire using (perimetre_est('CAF') or perimetre_voit('', siret));

alter table convention enable row level security;
create policy convention_visible on convention
  using (exists (select 1 from relais r where r.dossier = convention.dossier));

alter table instrument enable row level security;
create policy instrument_visible on instrument
  using (exists (select 1 from relais r where r.dossier = instrument.dossier));

alter table signature enable row level security;
create policy signature_visible on signature
  using (exists (select 1 from instrument i where i.id = instrument_id));

alter table suspension enable row level security;
create policy suspension_visible on suspension
  using (exists (select 1 from convention c where c.id = convention_id));

create trigger gestionnaire_audit after insert or update or delete on gestionnaire
  for each row execute function audit_row();
create trigger relais_audit after insert or update or delete on relais for each row execute function audit_row();
create trigger convention_audit after insert or update or delete on convention for each row execute function audit_row();
create trigger instrument_audit after insert or update or delete on instrument for each row execute function audit_row();
create trigger signature_audit after insert or update or delete on signature for each row execute function audit_row();
create trigger suspension_audit after insert or update or delete on suspension for each row execute function audit_row();
