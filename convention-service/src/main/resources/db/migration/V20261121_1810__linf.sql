-- §3.9: how a relais is referenced on monenfant.fr, and every change of it.
create table linf (
  dossier   text   primary key references relais,
  revision  bigint not null check (revision > 0),
  etat      text   not null check (etat in
    ('NON_REFERENCE', 'REFERENCE', 'HABILITE_DEMANDES_EN_LIGNE', 'SUSPENDU', 'RETIRE'))
);

create table linf_transition (
  dossier     text        not null references linf,
  ordre       int         not null,
  acte        text        not null check (acte in
    ('REFERENCER', 'HABILITER', 'DESHABILITER', 'SUSPENDRE', 'REPRENDRE', 'RETIRER')),
  vers        text        not null check (vers in ('REFERENCE', 'HABILITE_DEMANDES_EN_LIGNE', 'SUSPENDU', 'RETIRE')),
  date_effet  date        not null,
  reference   text        not null check (reference <> ''),
  par         text        not null check (par <> ''),
  le          timestamptz not null,
  primary key (dossier, ordre)
);

-- GU-4: of which communes a relais receives the online requests, from a day to the eve of another. The rows follow from the
-- transitions and from the territory, in the database itself: neither can change without them. Whose row it is that
-- another one meets does not matter to the constraint, nor is it told: not even a Caf sees those of another.
create table linf_commune (
  dossier  text not null references relais,
  commune  text not null,
  du       date not null,
  jusqu_a  date,
  constraint linf_un_seul_par_commune_gu_4
    exclude using gist (commune with =, daterange(du, jusqu_a) with &&)
);

create index linf_commune_of_relais on linf_commune (dossier);
comment on table linf_commune is 'technique: lignes tirées de linf_transition et du territoire, et lues avec leur relais';

-- On which days a relais receives online requests: the last transition of a day is the one that counts.
create function linf_jours(numero text) returns table (jours daterange) language sql stable
  security definer set search_path from current
  begin atomic
    select daterange(t.date_effet, t.suivante)
    from (select vers, date_effet, lead(date_effet) over (order by ordre) as suivante
          from linf_transition where dossier = numero) t
    where t.vers = 'HABILITE_DEMANDES_EN_LIGNE' and t.suivante is distinct from t.date_effet;
  end;

-- Those who would receive the requests of one commune wait for one another, commune by commune in the same order, so that
-- the second one to come meets the constraint and not a deadlock.
create function linf_deployer(numero text) returns void language plpgsql
  security definer set search_path from current as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('linf ' || numero, 0));
  perform pg_advisory_xact_lock(hashtextextended('linf ' || c.commune, 0))
    from (select distinct commune from territoire_commune where dossier = numero order by commune) c;
  delete from linf_commune where dossier = numero;
  insert into linf_commune (dossier, commune, du, jusqu_a)
    select numero, t.commune, lower(j.jours * daterange(t.du, t.au, '[]')), upper(j.jours * daterange(t.du, t.au, '[]'))
    from linf_jours(numero) j join territoire_commune t on t.dossier = numero and daterange(t.du, t.au, '[]') && j.jours
    order by t.commune;
end $$;

create function linf_suivre() returns trigger language plpgsql security definer set search_path from current as $$
begin
  perform linf_deployer(new.dossier);
  return null;
end $$;

create trigger linf_suit_ses_transitions after insert on linf_transition
  for each row execute function linf_suivre();
-- After territoire_deploye, in the order of the names.
create trigger territoire_suivi_du_linf after insert on territoire for each row execute function linf_suivre();

-- Which communes the relais serves that day; the caller has seen the relais.
create function linf_territoire(numero text, le date) returns setof text language sql stable
  security definer set search_path from current
  begin atomic
    select commune from territoire_commune where dossier = numero and daterange(du, au, '[]') @> le order by commune;
  end;

-- Which communes of the relais another one serves, that day or later: the communes only, never by whom.
create function linf_communes_prises(numero text, depuis date) returns setof text language sql stable
  security definer set search_path from current
  begin atomic
    select distinct l.commune
    from linf_commune l join territoire_commune t on t.commune = l.commune and t.dossier = numero
    where l.dossier <> numero
      and not isempty(daterange(l.du, l.jusqu_a) * daterange(t.du, t.au, '[]') * daterange(depuis, null))
    order by l.commune;
  end;

alter table linf enable row level security;
create policy linf_visible on linf using (exists (select 1 from relais r where r.dossier = linf.dossier));
alter table linf_transition enable row level security;
create policy linf_transition_visible on linf_transition
  using (exists (select 1 from relais r where r.dossier = linf_transition.dossier));
alter table linf_commune enable row level security;
create policy linf_commune_visible on linf_commune for select
  using (exists (select 1 from relais r where r.dossier = linf_commune.dossier));

create trigger linf_audit after insert or update or delete on linf for each row execute function audit_row();
create trigger linf_transition_audit after insert or update or delete on linf_transition
  for each row execute function audit_row();
