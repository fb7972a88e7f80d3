-- Design §8: a dossier is seen by its gestionnaire, by whom it habilitated and by its Caf; so is what hangs on it.
alter table convention_signee enable row level security;
create policy convention_signee_visible on convention_signee using (perimetre_voit(dossier, gestionnaire));

alter table declaration enable row level security;
create policy declaration_visible on declaration
  using (exists (select 1 from convention_signee c where c.dossier = declaration.dossier));

alter table version_declaration enable row level security;
create policy version_declaration_visible on version_declaration
  using (exists (select 1 from convention_signee c where c.dossier = version_declaration.dossier));

alter table bilan enable row level security;
create policy bilan_visible on bilan
  using (exists (select 1 from convention_signee c where c.dossier = bilan.dossier));

alter table evaluation_bilan enable row level security;
create policy evaluation_bilan_visible on evaluation_bilan
  using (exists (select 1 from convention_signee c where c.dossier = evaluation_bilan.dossier));

create trigger convention_signee_audit after insert or update or delete on convention_signee
  for each row execute function audit_row();
create trigger declaration_audit after insert or update or delete on declaration for each row execute function audit_row();
create trigger version_declaration_audit after insert or update or delete on version_declaration
  for each row execute function audit_row();
create trigger bilan_audit after insert or update or delete on bilan for each row execute function audit_row();
create trigger evaluation_bilan_audit after insert or update or delete on evaluation_bilan
  for each row execute function audit_row();
