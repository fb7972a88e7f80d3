-- What a relais was called, who ran it and which territory it served: added to, never written again (ASM-CONV-23).
alter table relais add column version bigint not null default 0;
alter table relais alter column version drop default;
-- OQ-23: another gestionnaire in mid-period is another dossier, which says whose place it takes.
alter table relais add column succede_a text constraint relais_succede_a references relais check (succede_a <> dossier);

create table relais_identification (
  dossier  text not null references relais,
  rang     int  not null check (rang >= 0),
  du       date,
  motif    text check (motif <> ''),
  nom      text not null check (nom <> ''),
  commune  text not null,
  idequ    text,
  primary key (dossier, rang),
  check ((rang = 0) = (du is null) and (rang = 0) = (motif is null))
);

-- ACT-4: one gestionnaire at a time.
create table gestion (
  dossier    text not null references relais,
  rang       int  not null check (rang >= 0),
  siret      text not null constraint gestion_gestionnaire references gestionnaire,
  du         date,
  au         date check (au >= du),
  motif      text check (motif in ('ENTITE_JURIDIQUE', 'CHANGEMENT_DE_GESTIONNAIRE')),
  reference  text check (reference <> ''),
  primary key (dossier, rang),
  check (num_nulls(du, motif, reference) = case rang when 0 then 3 else 0 end),
  constraint gestion_une_a_la_fois_act_4
    exclude using gist (dossier with =, daterange(du, au, '[]') with &&)
);

create table territoire (
  dossier           text   not null references relais,
  rang              int    not null check (rang >= 0),
  du                date,
  motif             text   check (motif <> ''),
  implantation      text   not null check (implantation ~ '^([0-9]{2}|2[AB])[0-9]{3}$'),
  communes_nommees  text[] not null,
  epci              text[] not null,
  communes          text[] not null check (cardinality(communes) > 0),
  primary key (dossier, rang),
  check (rang = 0 or du is not null)
);

-- One row for each commune and each run of days it is served: what a search by commune reads.
create table territoire_commune (
  dossier  text not null references relais,
  commune  text not null,
  du       date,
  au       date,
  constraint territoire_commune_une_fois
    exclude using gist (dossier with =, commune with =, daterange(du, au, '[]') with &&)
);

create index territoire_commune_by_commune on territoire_commune (commune);

-- A new territory ends the one before on the eve; it takes the place of one that started the same day.
create function territoire_deployer() returns trigger language plpgsql security definer set search_path from current as $$
begin
  delete from territoire_commune where dossier = new.dossier and du >= new.du;
  update territoire_commune set au = new.du - 1
    where dossier = new.dossier and au is null and (du is null or du < new.du);
  insert into territoire_commune (dossier, commune, du)
    select new.dossier, commune, new.du from unnest(new.communes) as commune;
  return null;
end $$;

create trigger territoire_deploye after insert on territoire for each row execute function territoire_deployer();

alter table relais_identification enable row level security;
create policy relais_identification_visible on relais_identification
  using (exists (select 1 from relais r where r.dossier = relais_identification.dossier));
alter table gestion enable row level security;
create policy gestion_visible on gestion using (exists (select 1 from relais r where r.dossier = gestion.dossier));
alter table territoire enable row level security;
create policy territoire_visible on territoire
  using (exists (select 1 from relais r where r.dossier = territoire.dossier));
alter table territoire_commune enable row level security;
create policy territoire_commune_visible on territoire_commune for select
  using (exists (select 1 from relais r where r.dossier = territoire_commune.dossier));
comment on table territoire_commune is 'technique: lignes tirées de territoire par la base, et lues avec leur relais';

create trigger relais_identification_audit after insert or update or delete on relais_identification
  for each row execute function audit_row();
create trigger gestion_audit after insert or update or delete on gestion for each row execute function audit_row();
create trigger territoire_audit after insert or update or delete on territoire
  for each row execute function audit_row('communes');

insert into relais_identification (dossier, rang, nom, commune, idequ) select dossier, 0, nom, commune, idequ from relais;
insert into gestion (dossier, rang, siret) select dossier, 0, siret from relais;
