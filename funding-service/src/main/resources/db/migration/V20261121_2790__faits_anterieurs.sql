-- A payment is proved by the facts it was ordered on, also those that a later version replaced since: they are kept beside (I5). Versions
-- that came too late to be known were the cause of nothing, and are not here. There is no policy to change or delete one: the service cannot.
create table fait_anterieur (
  dossier text        not null,
  nature  text        not null,
  cle     text        not null,
  version bigint      not null check (version > 0),
  contenu jsonb       not null,
  recu_le timestamptz not null,
  primary key (dossier, nature, cle, version)
);

create function fait_remplace() returns trigger language plpgsql as $$
begin
  insert into fait_anterieur (dossier, nature, cle, version, contenu, recu_le)
  values (old.dossier, old.nature, old.cle, old.version, old.contenu, old.recu_le);
  return null;
end $$;
create trigger fait_garde after update on fait for each row execute function fait_remplace();

alter table fait_anterieur enable row level security;
create policy fait_anterieur_visible on fait_anterieur for select using (dossier_visible(dossier));
create policy fait_anterieur_garde on fait_anterieur for insert with check (dossier_visible(dossier));
create trigger fait_anterieur_audit after insert or update or delete on fait_anterieur
  for each row execute function audit_row('contenu');
