-- CONV-6: a party ends the convention early; resiliation_effet is the last day covered.
alter table convention add column resiliation_partie text check (resiliation_partie in ('GESTIONNAIRE', 'CAF'));
alter table convention add column resiliation_genre text check (resiliation_genre in ('PREAVIS', 'MISE_EN_DEMEURE'));
alter table convention add column resiliation_date date;
alter table convention add column resiliation_effet date check (resiliation_effet >= resiliation_date);
alter table convention add column resiliation_motif text;
alter table convention add column resiliation_enregistree_le timestamptz;
alter table convention add constraint convention_resiliation
  check (num_nulls(resiliation_partie, resiliation_genre, resiliation_date, resiliation_effet, resiliation_motif,
                   resiliation_enregistree_le) in (0, 6));

-- CONV-8: the convention of the same dossier that this one continues.
alter table convention add column renouvelle uuid check (renouvelle <> id);
alter table convention add constraint convention_renouvelle_conv_8
  foreign key (renouvelle, dossier) references convention (id, dossier);

-- The days a signed convention covers, after its prolongations and its résiliation (ADR 0001). A copy that cannot diverge:
-- only the triggers below write it, from the rows it is derived from; the service may read it, no policy lets it write.
create table periode_effective (
  convention_id  uuid      primary key references convention,
  dossier        text      not null,
  periode        daterange not null check (not isempty(periode)),
  constraint convention_chevauchement_conv_8 exclude using gist (dossier with =, periode with &&)
);

alter table periode_effective enable row level security;
create policy periode_effective_visible on periode_effective for select
  using (exists (select 1 from relais r where r.dossier = periode_effective.dossier));
comment on table periode_effective is
  'technique: dérivée des instruments et de la résiliation, qui sont audités ; aucun rôle du service ne l''écrit';

-- AVN-3, CONV-6: null while the convention is not signed.
create function jours_couverts(la_convention uuid) returns daterange language sql stable
  return (
    select daterange(
      i.date_effet,
      least(c.resiliation_effet, greatest(i.date_fin, (
        select max(a.date_fin) from instrument a
        where a.convention_id = c.id and a.rang > 0 and a.statut = 'SIGNEE' and 'PROLONGATION' = any (a.objets)))),
      '[]')
    from convention c join instrument i on i.convention_id = c.id and i.rang = 0
    where c.id = la_convention and i.statut in ('SIGNEE', 'SUSPENDUE', 'RESILIEE'));

-- Under its owner's rights: the service has none to write the table.
create function periode_effective_suit() returns trigger
  language plpgsql security definer set search_path from current as $$
declare
  ligne     jsonb := to_jsonb(coalesce(new, old));
  concernee uuid  := case when tg_table_name = 'convention' then ligne ->> 'id' else ligne ->> 'convention_id' end;
  jours     daterange := jours_couverts(concernee);
begin
  if jours is null then
    delete from periode_effective where convention_id = concernee;
  else
    insert into periode_effective values (concernee, ligne ->> 'dossier', jours)
      on conflict (convention_id) do update set periode = excluded.periode
      where periode_effective.periode <> excluded.periode;
  end if;
  return null;
end $$;

create trigger instrument_periode_effective after insert or delete or update of statut, date_effet, date_fin, objets
  on instrument for each row execute function periode_effective_suit();
create trigger convention_periode_effective after update of resiliation_effet
  on convention for each row execute function periode_effective_suit();

insert into periode_effective
  select c.id, c.dossier, jours_couverts(c.id) from convention c where jours_couverts(c.id) is not null;
alter table instrument drop constraint instrument_chevauchement_conv_8;
