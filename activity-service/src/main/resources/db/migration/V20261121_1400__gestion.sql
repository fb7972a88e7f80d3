-- Who runs the relais of a dossier: who may see it rests on this, not on what a convention named when it was signed.
-- rang counts the gestionnaires of the dossier; a lower one than known tells of the past.
create table gestion (
  dossier       text primary key check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  gestionnaire  text not null check (gestionnaire ~ '^[0-9]{14}$'),
  rang          int  not null check (rang > 0)
);

insert into gestion (dossier, gestionnaire, rang)
  select distinct on (dossier) dossier, gestionnaire, 1 from convention_signee order by dossier, date_effet desc;

alter table gestion enable row level security;
create policy gestion_visible on gestion using (perimetre_voit(dossier, gestionnaire));
create trigger gestion_audit after insert or update or delete on gestion for each row execute function audit_row();

drop policy convention_signee_visible on convention_signee;
create policy convention_signee_visible on convention_signee
  using (exists (select 1 from gestion g where g.dossier = convention_signee.dossier));
alter table convention_signee drop column gestionnaire;
