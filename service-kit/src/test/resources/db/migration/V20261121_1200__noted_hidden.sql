-- Every dossier of the kit's tests belongs to the Ville de Meaux.
alter table noted enable row level security;
create policy noted_visible on noted using (perimetre_voit(dossier, '21770284400010'));
create trigger noted_audit after insert or update or delete on noted for each row execute function audit_row();
